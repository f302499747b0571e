import type { RecognizedSpan, Span } from '../../model/index.ts';
import { answerAt, answersOf, questionsOf } from './features.ts';
import type { VntkModels } from './models.ts';
import { type Token, tokensOf } from './tokens.ts';

type Row = readonly string[];
/** Tags the rows of a sentence, one tag a row. */
type Tagger = (rows: readonly Row[]) => string[];

const TYPES: Readonly<Record<string, RecognizedSpan['type']>> = { PER: 'person', LOC: 'place', ORG: 'organization' };

/**
 * vntk's four models in their order, over its own templates: words, parts of speech, chunks, names. The answers are
 * those of its own functions (a test compares them); asked here, they come in linear time and with their offsets.
 */
export class VntkReader {
  readonly #words: Tagger;
  readonly #partsOfSpeech: Tagger;
  readonly #chunks: Tagger;
  readonly #names: Tagger;

  constructor(models: VntkModels) {
    const answers = answersOf(models);
    const features = (template: readonly string[]) => {
      const questions = questionsOf(template);
      return (rows: readonly Row[], at: number) => questions.map((question) => answerAt(rows, at, question, answers));
    };
    const tagger = ({ template, tagger: model }: VntkModels['words'], isWords = false): Tagger => {
      const valuesAt = features(template);
      const hide = isWords ? hidingKnownWords(template) : (values: string[]) => values;
      return (rows) => model.tag(rows.map((_, at) => hide(valuesAt(rows, at)).map((value, i) => `${template[i]}=${value}`)));
    };
    this.#words = tagger(models.words, true);
    this.#partsOfSpeech = tagger(models.partsOfSpeech);
    this.#chunks = tagger(models.chunks);
    this.#names = tagger(models.names);
  }

  /** The words of a sentence, their syllables joined by a space. */
  words(sentence: string, offset: number): Token[] {
    const tokens = tokensOf(sentence, offset);
    if (tokens.length === 0) return [];
    const words: Token[] = [];
    this.#words(tokens.map(({ text }) => [text, 'X'])).forEach((tag, i) => {
      const token = tokens[i] as Token;
      const before = words[words.length - 1];
      if (tag !== 'IW' || before === undefined) words.push(token);
      else words[words.length - 1] = { text: `${before.text} ${token.text}`, start: before.start, end: token.end };
    });
    return words;
  }

  /** The people, places and organizations of a sentence. */
  names(sentence: string, offset: number): RecognizedSpan[] {
    const words = this.words(sentence, offset);
    return words.length === 0 ? [] : namesOf(words, this.tags(words));
  }

  /** The name tag of each word: `B-PER`, `I-PER`, `O`. */
  tags(words: readonly Token[]): string[] {
    const word = words.map(({ text }) => text);
    const partOfSpeech = this.#partsOfSpeech(word.map((text) => [text, 'X']));
    const rows = word.map((text, i) => [text, partOfSpeech[i] as string, 'X']);
    const chunk = this.#chunks(rows);
    return this.#names(rows.map(([text = '', tag = ''], i) => [text, tag, chunk[i] as string, 'X']));
  }
}

/** A word of the vocabulary is not itself asked for: vntk knows by its list alone that it is one. */
function hidingKnownWords(template: readonly string[]): (values: string[]) => string[] {
  const hidden = template.flatMap((label, asked) => {
    if (!label.endsWith('.is_in_dict')) return [];
    const tokens = label.slice(0, -'.is_in_dict'.length);
    if (!/^T\[(-?\d+)(,-?\d+)?\]$/.test(tokens) || isSkipping(tokens)) return [];
    return [tokens, `${tokens}.lower`].map((name) => [asked, template.indexOf(name)] as const).filter(([, target]) => target >= 0);
  });
  return (values) => {
    const shown = values.map(beforeEquals);
    for (const [asked, target] of hidden) if (values[asked] === 'True') shown[target] = '-';
    return shown;
  };
}

/** `T[-2,0]`, three tokens in one, which vntk does not hide. */
function isSkipping(tokens: string): boolean {
  const [from = 0, to = from + 1] = tokens.slice(2, -1).split(',').map(Number);
  return to - from !== 1;
}

/** vntk loses what stands behind an equals sign. */
function beforeEquals(value: string): string {
  const at = value.indexOf('=');
  return at < 0 ? value : value.slice(0, at);
}

function namesOf(words: readonly Span[], tags: readonly string[]): RecognizedSpan[] {
  const names: RecognizedSpan[] = [];
  tags.forEach((tag, i) => {
    const type = TYPES[tag.slice(2)];
    const { start, end } = words[i] as Span;
    const before = names[names.length - 1];
    const goesOn = tag.startsWith('I-') && before?.type === type && before?.end === (words[i - 1] as Span | undefined)?.end;
    if (type === undefined) return;
    if (goesOn && before) names[names.length - 1] = { start: before.start, end, type };
    else names.push({ start, end, type });
  });
  return names;
}
