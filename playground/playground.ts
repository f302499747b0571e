import { CopiedEditor } from './copied-editor.ts';
import { downloadMenu } from './download-menu.ts';
import type { DownloadName } from './download-names.ts';
import type { Download } from './downloads.ts';
import type { Editor } from './editor.ts';
import { byId } from './element.ts';
import { ENTITY_TYPES } from './entity-types.ts';
import { EXAMPLES, type Example } from './examples.ts';
import { chooseFile, onDrop, textOfFile } from './file-text.ts';
import { GraphView } from './graph-view.ts';
import { HighlightedEditor } from './highlighted-editor.ts';
import { language, say, sayNumber, setLanguage, translatePage } from './language.ts';
import { Latest } from './latest.ts';
import type { Answers, Context } from './messages.ts';
import { Reader } from './reader.ts';
import { SettingsForm } from './settings-form.ts';
import { decodeShared, LONGEST_LINK } from './share.ts';
import { shareLink } from './sharing.ts';
import { followTheme } from './theme.ts';
import { beginTiming } from './timing.ts';
import type { Language } from './words.ts';

const LANGUAGE_BUTTONS = { english: 'en', vietnamese: 'vi' } as const satisfies Readonly<Record<string, Language>>;

/** The page: what is written goes to the reader, what is read to the view. */
export class Playground {
  readonly #status = byId('status', HTMLElement);
  readonly #notice = byId('notice', HTMLElement);
  readonly #reader = new Reader(new URL('./worker.js', import.meta.url));
  readonly #editor: Editor;
  readonly #view: GraphView;
  readonly #form: SettingsForm;
  readonly #latest = new Latest(() => this.#read());
  /** What was read last, and how long that text was: by now another one may stand there. */
  #last: (Answers['read'] & { readonly length: number }) | undefined;

  constructor() {
    const place = byId('editor', HTMLElement);
    this.#editor = HighlightedEditor.isPossible() ? new HighlightedEditor(place) : new CopiedEditor(place);
    // Where nothing can be explained nothing could be read, which is told already.
    this.#view = new GraphView(this.#editor, (mention) => this.#reader.explain(mention).catch(() => ''));
    this.#form = new SettingsForm({
      example: (example) => this.#openExample(example),
      own: () => this.#open('', { referenceDate: '', locality: '' }),
      context: () => this.#readAgain(),
    });
  }

  async start(): Promise<void> {
    byId('unstarted', HTMLElement).remove();
    this.#listen();
    this.#speak(language());
    const link = await this.#openLink();
    if (link !== 'opened') this.#openExample(EXAMPLES[0] as Example);
    if (link === 'damaged') this.#tell(say('badLink'));
  }

  #listen(): void {
    followTheme(byId('theme', HTMLButtonElement));
    for (const [id, chosen] of Object.entries(LANGUAGE_BUTTONS))
      byId(id, HTMLButtonElement).addEventListener('click', () => this.#speak(chosen));
    this.#editor.onInput(() => this.#written());
    chooseFile(byId('open', HTMLButtonElement), byId('file', HTMLInputElement), (file) => void this.#openFile(file));
    onDrop(byId('editor', HTMLElement), (file) => void this.#openFile(file));
    byId('share', HTMLButtonElement).addEventListener('click', () => void this.#share());
    downloadMenu({ select: byId('format', HTMLSelectElement), button: byId('download', HTMLButtonElement) }, (name) => this.#write(name));
    addEventListener('hashchange', async () => {
      if ((await this.#openLink()) === 'damaged') this.#tell(say('badLink'));
    });
  }

  #speak(chosen: Language): void {
    setLanguage(chosen);
    for (const [id, one] of Object.entries(LANGUAGE_BUTTONS))
      byId(id, HTMLButtonElement).setAttribute('aria-pressed', String(one === chosen));
    translatePage();
    this.#form.translate();
    this.#view.translate();
    this.#tellCounts();
  }

  #openExample(example: Example): void {
    this.#open(example.text, example);
    this.#form.showExample(example);
  }

  #open(text: string, context: Context): void {
    this.#editor.text = text;
    this.#form.context = context;
    this.#written();
  }

  async #openFile(file: File): Promise<void> {
    const read = await textOfFile(file);
    if ('problem' in read) this.#tell(say(read.problem));
    else this.#open(read.text, this.#form.context);
  }

  /** Opens the text that the address has behind `#`, if it has one of ours. */
  async #openLink(): Promise<'none' | 'opened' | 'damaged'> {
    const fragment = location.hash.slice(1);
    if (fragment === '' || document.getElementById(fragment)) return 'none';
    const shared = await decodeShared(fragment);
    if (!shared) return 'damaged';
    this.#view.off = shared.off;
    this.#open(shared.text, shared);
    return 'opened';
  }

  #written(): void {
    this.#form.showExample(null);
    this.#tell('');
    this.#readAgain();
  }

  #readAgain(): void {
    beginTiming();
    this.#latest.run();
  }

  async #read(): Promise<void> {
    const { text } = this.#editor;
    try {
      const answer = await this.#reader.read(text, this.#form.context);
      // What was written meanwhile is read next.
      if (this.#editor.text !== text) return;
      this.#last = { ...answer, length: text.length };
      await this.#view.show(answer.graph);
      this.#tellCounts();
    } catch (error) {
      this.#fail(error);
    }
  }

  #tellCounts(): void {
    if (!this.#last) return;
    const { graph, milliseconds, length } = this.#last;
    const counts = [`${sayNumber(graph.mentions.length)} ${say('mentions')}`, `${sayNumber(length)} ${say('characters')}`];
    this.#status.textContent = [...counts, `${sayNumber(Math.max(1, Math.round(milliseconds)))} ms`].join(' · ');
  }

  async #share(): Promise<void> {
    const outcome = await shareLink({ text: this.#editor.text, ...this.#form.context, off: [...this.#view.off] });
    if (outcome.kind === 'copied') this.#tell(say('copied'));
    else if (outcome.kind === 'shown') this.#tell(say('inAddressBar'));
    else this.#tell(`${say('tooLong')} ${sayNumber(outcome.length)} ${say('tooLongMost')} ${sayNumber(LONGEST_LINK)}.`);
  }

  /** What is switched off is not in the file. */
  async #write(name: DownloadName): Promise<Download | null> {
    const { off } = this.#view;
    try {
      return await this.#reader.write(
        name,
        ENTITY_TYPES.filter((type) => !off.has(type)),
      );
    } catch (error) {
      this.#fail(error);
      return null;
    }
  }

  #fail(error: unknown): void {
    this.#tell(`${say('failed')}: ${error instanceof Error ? error.message : String(error)}`);
  }

  #tell(words: string): void {
    this.#notice.textContent = words;
  }
}
