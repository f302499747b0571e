/** Rows of dictionaries, each a line of text that is made when it is asked for: a text needs a few hundred of 12,000. */
export interface Rows {
  readonly count: number;
  /** The number of its dictionary and its cells, with tabs between them. */
  at(line: number): string;
}

export function linesOf(rows: Rows): string[] {
  return Array.from({ length: rows.count }, (_, line) => rows.at(line));
}

export function rowsOf(lines: readonly string[]): Rows {
  return { count: lines.length, at: (line) => lines[line] as string };
}
