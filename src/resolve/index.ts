export type { Context } from './context.ts';
export { placeKey } from './place.ts';
export { ofType, type Resolution, type Resolver } from './resolution.ts';
export { resolve, type Settings } from './resolve.ts';
