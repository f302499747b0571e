import { Playground } from './playground.ts';

await new Playground().start();
