export { build } from './build.ts';
export { onlyTypes } from './only-types.ts';
