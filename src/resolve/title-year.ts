import type { DocumentFinding } from '../annotate/index.ts';

const YEAR_AT_END = / năm (\d{4})$/u;
/** `Luật Đất đai 2024`, but `Dự án … đến 2015`. */
const YEAR_OF_LAW = / (?:năm )?(\d{4})$/u;
const LAWS: ReadonlySet<string> = new Set(['luật', 'bộ luật', 'pháp lệnh', 'hiến pháp']);

const yearAtEnd = ({ kind }: DocumentFinding) => (LAWS.has(kind) ? YEAR_OF_LAW : YEAR_AT_END);

/** The year that a title ends with, `2024` of `Luật Đất đai năm 2024`. */
export function yearOf(finding: DocumentFinding): string | undefined {
  return yearAtEnd(finding).exec(finding.title)?.[1];
}

/** What titles of one law have in common, whichever year they say. */
export function titleKey(finding: DocumentFinding): string {
  return finding.title.toLowerCase().replace(yearAtEnd(finding), '');
}
