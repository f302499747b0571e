export * from './entity.ts';
export * from './errors.ts';
export * from './graph.ts';
export * from './options.ts';
export * from './relation.ts';
