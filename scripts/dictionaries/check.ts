import { checkCues } from './check-cues.ts';
import { checkFormat } from './check-format.ts';
import { checkKeys } from './check-keys.ts';
import { checkReferences } from './check-references.ts';
import { checkReadme, type Readme } from './readme.ts';
import type { Problem, SourceFile } from './source-file.ts';

/** All that can be told before anything is compiled, by file and line. */
export function check(files: readonly SourceFile[], readme: Readme): Problem[] {
  const problems = [
    ...files.flatMap((file) => [...checkFormat(file), ...checkKeys(file), ...checkCues(file)]),
    ...checkReferences(files),
    ...checkReadme(files, readme),
  ];
  return problems.sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1));
}
