import { english } from '../src/adapters/compromise.ts';
import type { RecognizedSpan } from '../src/index.ts';
import { ENGLISH_SENTENCES } from '../tests/adapters/english-sentences.ts';

const TYPES: Readonly<Record<string, RecognizedSpan['type']>> = { p: 'person', l: 'place', o: 'organization' };

/** Prints the precision and recall of `english()` on our own sentences, and each name that it gets wrong or misses. */
function main(): void {
  const tallies = new Map(Object.values(TYPES).map((type) => [type, { right: 0, found: 0, gold: 0 }]));
  const reader = english();
  for (const marked of ENGLISH_SENTENCES) {
    const gold = goldOf(marked);
    const text = marked.replace(/\[[plo] ([^\]]*)\]/g, '$1');
    const found = new Set([...reader.recognize(text)].map(({ type, start, end }) => `${type} ${text.slice(start, end)}`));
    for (const [type, tally] of tallies) {
      tally.gold += gold.filter((name) => name.startsWith(type)).length;
      const own = [...found].filter((name) => name.startsWith(type));
      tally.found += own.length;
      tally.right += own.filter((name) => gold.includes(name)).length;
    }
    for (const name of found) if (!gold.includes(name)) console.log(`+ ${name}`);
    for (const name of gold) if (!found.has(name)) console.log(`- ${name}`);
  }
  for (const [type, { right, found, gold }] of tallies) console.log(`${type}: ${right} right of ${found} found, ${gold} there`);
}

function goldOf(marked: string): string[] {
  return [...marked.matchAll(/\[([plo]) ([^\]]*)\]/g)].map(([, type = '', name]) => `${TYPES[type]} ${name}`);
}

main();
