export { build } from './build.ts';
export { explain } from './explain.ts';
export { label } from './label.ts';
export { merge } from './merge.ts';
export { onlyTypes } from './only-types.ts';
export { entity, mentionsOf, type Neighbour, neighbours } from './queries.ts';
