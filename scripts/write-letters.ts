import { writeFileSync } from 'node:fs';

/** Scripts whose letters are met in Vietnamese words or taken for letters of them: Latin, Greek, Cyrillic. */
const RANGES = [
  [0x41, 0x24f],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
] as const;

const TONES = '\u0300\u0301\u0309\u0303\u0323';
const FILE = 'src/text/letters.ts';

/** A letter as the scanner sees it: its small form without the tone, and its mark as `letters.ts` explains it. */
function packed(code: number): readonly [base: string, mark: string] {
  const char = String.fromCharCode(code);
  if (!/\p{L}/u.test(char)) return [' ', ' '];
  const small = char.toLowerCase();
  const parts = [...small.normalize('NFD')];
  const tone = TONES.indexOf(parts.findLast((part) => TONES.includes(part)) ?? '-') + 1;
  const base = parts
    .filter((part) => !TONES.includes(part))
    .join('')
    .normalize('NFC')
    .charAt(0);
  return [base, String.fromCharCode(0x61 + tone + (small === char ? 0 : 6))];
}

const lines = RANGES.map(([from, to]) => {
  const letters = Array.from({ length: to - from + 1 }, (_, i) => packed(from + i));
  const [bases, marks] = [letters.map(([base]) => base).join(''), letters.map(([, mark]) => mark).join('')];
  return `  { from: 0x${from.toString(16)}, bases: ${JSON.stringify(bases)}, marks: ${JSON.stringify(marks)} },`;
});

writeFileSync(
  FILE,
  `// Written by scripts/write-letters.ts from Unicode's own decompositions; not to be edited.

/**
 * Letters with a case or a tone, code by code from \`from\`: what is left of each without both, and its mark, \`a\`
 * to \`f\` for the six tones of a small letter, \`g\` to \`l\` for those of a capital; a blank for what is no letter. Looking the decompositions up takes 1 to
 * 3 ms of every import, reading them here 0.2.
 */
export const LETTERS: readonly { readonly from: number; readonly bases: string; readonly marks: string }[] = [
${lines.join('\n')}
];
`,
);
