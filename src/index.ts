export { extract } from './extract.ts';
export type * from './model/index.ts';
