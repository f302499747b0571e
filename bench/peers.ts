import { createRequire } from 'node:module';

/** Another library at the part of the job that it does. */
export interface Peer {
  readonly name: string;
  /** The npm package, a devDependency; without it the peer is skipped and the run says so. */
  readonly needs: string;
  /** Characters of text that its rounds can bear: some are a thousand times slower. */
  readonly characters: number;
  readonly load: () => Promise<(text: string) => unknown>;
}

const require = createRequire(import.meta.url);

export const PEERS: readonly Peer[] = [
  {
    name: 'compromise, nlp()',
    needs: 'compromise',
    characters: 60_000,
    load: async () => (await import('compromise')).default,
  },
  {
    name: 'compromise, nlp().topics()',
    needs: 'compromise',
    characters: 60_000,
    load: async () => {
      const { default: nlp } = await import('compromise');
      return (text) => nlp(text).topics().json();
    },
  },
  {
    name: 'chrono-node, Vietnamese dates',
    needs: 'chrono-node',
    characters: 60_000,
    load: async () => {
      const { vi } = await import('chrono-node');
      return (text) => vi.parse(text);
    },
  },
  { name: 'vntk, ner() as installed', needs: 'vntk', characters: 3_000, load: async () => vntkNer() },
  {
    name: 'vntk, ner() with a mended lookup',
    needs: 'vntk',
    characters: 3_000,
    load: async () => {
      mendLookup();
      return vntkNer();
    },
  },
];

function vntkNer(): (text: string) => unknown {
  const ner = require('vntk').ner();
  return (text) => ner.tag(text);
}

/** A Set for the dictionary's `Array.indexOf`: same output, several times faster. */
function mendLookup(): void {
  const dictionary = require('@vntk/dictionary');
  const words = new Set<string>(dictionary.lower_words);
  dictionary.has = (word: string) => Boolean(word) && words.has(word.toLowerCase());
}
