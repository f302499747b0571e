import type { RecognizedSpan, Recognizer } from '../model/index.ts';
import type { Tokens } from '../text/index.ts';
import type { Finding } from './finding.ts';
import type { Findings } from './findings.ts';
import type { Reading } from './reading.ts';

/** Adds what the caller's recognizers find where nothing has been found: of two that overlap the first one's. */
export function addRecognized(reading: Reading, recognizers: readonly Recognizer[]): void {
  if (recognizers.length === 0) return;
  const taken = takenTokens(reading.tokens.count, reading.findings);
  for (const recognizer of recognizers) {
    for (const span of recognizer.recognize(reading.text)) {
      const from = tokenAt(reading.tokens, span.start);
      const to = tokenAt(reading.tokens, span.end - 1) + 1;
      if (!isWhole(reading.tokens, span, from, to) || taken.subarray(from, to).includes(1)) continue;
      reading.findings.add(recognized(reading, from, to, span.type, recognizer));
      taken.fill(1, from, to);
    }
  }
}

function takenTokens(count: number, { all }: Findings): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { from, to } of all) taken.fill(1, from, to);
  return taken;
}

/** The last token that begins at or before the offset; -1 where none does. */
function tokenAt({ start, count }: Tokens, offset: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((start[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function isWhole(tokens: Tokens, { start, end }: RecognizedSpan, from: number, to: number): boolean {
  return from >= 0 && from < to && tokens.start[from] === start && tokens.end[to - 1] === end;
}

function recognized({ tokens }: Reading, from: number, to: number, type: RecognizedSpan['type'], recognizer: Recognizer): Finding {
  const name = tokens.plain(from, to);
  const base = { from, to, form: 'name', rule: recognizer.name, confidence: recognizer.confidence, name, draft: null } as const;
  switch (type) {
    case 'person':
      return { ...base, type, givenOnly: false };
    case 'place':
      return { ...base, type, word: '', level: 'other', candidates: [] };
    case 'organization':
      return { ...base, type, ...NAME_ALONE, head: name };
  }
}

/** A body of which nothing but its name is known. */
const NAME_ALONE = {
  class: 'body',
  level: '',
  levelWord: '',
  place: null,
  parent: null,
  parentInName: false,
  inner: false,
  bare: false,
} as const;
