import type { Plugin } from 'compromise/misc';
import { createExtractor, type Extractor } from '../../index.ts';
import { readDocument, tidied } from './read-document.ts';
import { TAG_SET } from './tags.ts';
import type { Document } from './terms.ts';

/** The step that compromise takes after its own: `doc.compute('thucthe')`. */
export const HOOK = 'thucthe';

/** What `thucthe()` may be given. */
export interface ThuctheOptions {
  /** Reads the texts: one of `createExtractor` with a locality, dictionaries or recognizers; a plain one when left out. */
  readonly extractor?: Extractor;
  /**
   * True: rules tell `đạo` from `dạo` and `bán` from `ban`. compromise takes some of these marks off before it compares
   * words; with this it keeps every letter of Vietnamese, in all texts that this `nlp` reads, English ones too (`café`).
   */
  readonly exactLetters?: boolean;
}

/** What is changed of compromise when the plugin is applied. */
interface World {
  hooks: readonly string[];
  readonly methods: { readonly one: { readonly tokenize: { fromString: FromString } } };
  readonly model: { readonly one: { unicode: Readonly<Record<string, string>> } };
}

interface View {
  readonly document: Document;
  readonly compute: (step: string) => unknown;
}

type FromString = (text: string, world: World) => Document;

/** So that a plugin that is applied twice tidies texts once. */
const tidying = new WeakSet<FromString>();

/**
 * A plugin for compromise: `nlp.plugin(thucthe())`. From then on each text that `nlp` reads has the tags `#VnPerson`,
 * `#VnOffice`, `#VnOrganization`, `#VnPlace`, `#VnDocument`, `#VnProvision`, `#VnDate`, `#VnMetric` and
 * `#VnAbbreviation` on the words of each mention, inner ones too, and `#VnPersonFirst` … on its first word. Texts are
 * read composed (NFC) and without unseen characters. Applied again, the options given last hold.
 *
 * ```ts
 * import nlp from 'compromise';
 * import { readingOf, thucthe } from 'thucthe/compromise';
 *
 * nlp.plugin(thucthe());
 * const doc = nlp('Đoàn giám sát do đồng chí Lò Thị Mai làm trưởng đoàn.');
 * const who = doc.match('đồng chí [<who>#VnPerson+]', 'who');
 * readingOf(who).matches.map(({ start, end, nodes }) => [start, end, nodes[0]?.id]); // => [[26, 36, 'person:lo-thi-mai']]
 * ```
 */
export function thucthe({ extractor = createExtractor(), exactLetters = false }: ThuctheOptions = {}): Plugin {
  return {
    tags: TAG_SET,
    compute: {
      [HOOK](view: View): void {
        readDocument(view.document, extractor);
        view.compute('index');
      },
    },
    mutate(world: object) {
      change(world as World, exactLetters);
    },
  };
}

function change(world: World, exactLetters: boolean): void {
  if (!world.hooks.includes(HOOK)) world.hooks = [...world.hooks, HOOK];
  const { tokenize } = world.methods.one;
  const split = tokenize.fromString;
  if (!tidying.has(split)) {
    tokenize.fromString = (text, inWorld) => tidied(text, (tidy) => split(tidy, inWorld));
    tidying.add(tokenize.fromString);
  }
  if (exactLetters) world.model.one.unicode = withoutVietnamese(world.model.one.unicode);
}

/** A letter with a mark of tone or shape, or a stroked d. */
const VIETNAMESE = /^[aeiouyd][\u0302\u0306\u031b]?[\u0300\u0301\u0303\u0309\u0323]?$/;

/** The table by which compromise takes marks off, without the letters of Vietnamese. */
function withoutVietnamese(unicode: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unicode).filter(([letter]) => !VIETNAMESE.test(letter.normalize('NFD').toLowerCase().replace('đ', 'd'))),
  );
}
