export * from './entity.ts';
export * from './graph.ts';
export * from './relation.ts';
