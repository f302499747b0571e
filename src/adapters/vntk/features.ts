import type { VntkModels } from './models.ts';

/** One question of a template, `T[-1,0][2].lower`: the tokens that it joins, the column that it reads, what it asks. */
interface Question {
  /** As it stands before `=` in a feature. */
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly column: number;
  readonly ask: string;
}

/** A token with what the models before have said of it: `['Lạng Sơn', 'Np', 'B-NP']`. */
type Row = readonly string[];

const SYNTAX = /^T\[(-?\d+)(?:,(-?\d+))?\](?:\[(\d+)\])?(?:\.(.+))?$/;

export function questionsOf(template: readonly string[]): Question[] {
  return template.map((label) => {
    const [, from = '0', to = from, column = '0', ask = ''] = SYNTAX.exec(label) ?? [];
    return { label, from: Number(from), to: Number(to), column: Number(column), ask };
  });
}

type Answers = ReadonlyMap<string, (word: string) => string>;

/** What vntk's templates may ask of a word. Its own answers, the slow one by a set. */
export function answersOf({ isTitle, vocabulary }: VntkModels): Answers {
  const yesOrNo = (is: boolean) => (is ? 'True' : 'False');
  return new Map([
    ['', (word) => word],
    ['lower', (word) => word.toLowerCase()],
    ['isdigit', (word) => yesOrNo(/^\d+$/.test(word))],
    ['istitle', (word) => yesOrNo(isTitle(word))],
    ['is_in_dict', (word) => yesOrNo(vocabulary.has(word.toLowerCase()))],
  ]);
}

/** The value that a question has at a token; `BOS` and `EOS` beyond the ends of the sentence. */
export function answerAt(rows: readonly Row[], at: number, { from, to, column, ask }: Question, answers: Answers): string {
  if (at + from < 0) return 'BOS';
  if (at + to >= rows.length) return 'EOS';
  let word = rows[at + from]?.[column] ?? '';
  for (let i = from + 1; i <= to; i++) word += ` ${rows[at + i]?.[column] ?? ''}`;
  return answers.get(ask)?.(word) ?? '';
}
