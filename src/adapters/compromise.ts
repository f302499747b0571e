export { english } from './compromise/english.ts';
export { type ThuctheOptions, thucthe } from './compromise/plugin.ts';
export { type CompromiseView, type Match, NotReadError, type Reading, readingOf } from './compromise/reading-of.ts';
