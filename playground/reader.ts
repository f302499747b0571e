import type { EntityType } from '../src/index.ts';
import type { DownloadName } from './download-names.ts';
import type { Download } from './downloads.ts';
import type { AnswerMessage, Answers, Context, Kind, Request, RequestMessage } from './messages.ts';

interface Waiting {
  readonly resolve: (answer: Answers[Kind]) => void;
  readonly reject: (problem: Error) => void;
}

/** Reads texts beside the page, in a worker. */
export class Reader {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #broken: Error | undefined;

  constructor(address: URL) {
    this.#worker = new Worker(address, { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => this.#settle(data));
    this.#worker.addEventListener('error', ({ message }) => this.#break(message));
  }

  read(text: string, context: Context): Promise<Answers['read']> {
    return this.#ask({ kind: 'read', text, context });
  }

  /** In English: which rule found a mention of the last text, by the mention's place in the graph. */
  explain(mention: number): Promise<string> {
    return this.#ask({ kind: 'explain', mention });
  }

  /** The last text as a file. */
  write(name: DownloadName, types: readonly EntityType[]): Promise<Download> {
    return this.#ask({ kind: 'write', name, types });
  }

  #ask<K extends Kind>(request: Extract<Request, { readonly kind: K }>): Promise<Answers[K]> {
    if (this.#broken) return Promise.reject(this.#broken);
    const number = this.#asked++;
    return new Promise((resolve, reject) => {
      // The worker answers a question of a kind with an answer of that kind.
      this.#waiting.set(number, { resolve: resolve as Waiting['resolve'], reject });
      this.#worker.postMessage({ number, request } satisfies RequestMessage);
    });
  }

  #settle(message: AnswerMessage): void {
    const waiting = this.#waiting.get(message.number);
    this.#waiting.delete(message.number);
    if ('problem' in message) waiting?.reject(new Error(message.problem));
    else waiting?.resolve(message.answer);
  }

  /** A worker that could not be loaded answers nothing. */
  #break(message: string): void {
    this.#broken = new Error(message || 'the worker did not start');
    for (const { reject } of this.#waiting.values()) reject(this.#broken);
    this.#waiting.clear();
  }
}
