export type { Context } from './context.ts';
export { placeKey } from './place.ts';
export type { Resolution, Resolver } from './resolution.ts';
export { resolve, type Settings } from './resolve.ts';
