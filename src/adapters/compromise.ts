/**
 * Beside compromise, an optional peer: our mentions as tags on its words, and its English names as ours.
 *
 * @module thucthe/compromise
 */
export { english } from './compromise/english.ts';
export { type ThuctheOptions, thucthe } from './compromise/plugin.ts';
export { type CompromiseView, type Match, NotReadError, type Reading, readingOf } from './compromise/reading-of.ts';
