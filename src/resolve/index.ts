export type { Context } from './context.ts';
export { ownAt } from './own.ts';
export type { Resolution, Resolver } from './resolution.ts';
export { resolve, type Settings } from './resolve.ts';
export { liesIn, outerPlace } from './unit.ts';
