import { CUE_NAMES } from '../../src/lexicon/cue.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** cues.tsv and src/lexicon/cue.ts name the same cues. */
export function checkCues(file: SourceFile): Problem[] {
  if (file.name !== 'cues') return [];
  const problem = (line: number, reason: string) => ({ path: file.path, line, field: 'cue', reason });
  const known = new Set<string>(CUE_NAMES);
  const used = new Set(file.rows.map(({ cells }) => cells.cue));
  const unknown = file.rows.filter(({ cells: { cue = '' } }) => !known.has(cue));
  return [
    ...unknown.map(({ line, cells }) => problem(line, `src/lexicon/cue.ts has no "${cells.cue}"`)),
    ...CUE_NAMES.filter((name) => !used.has(name)).map((name) => problem(1, `has no phrase for the "${name}" of src/lexicon/cue.ts`)),
  ];
}
