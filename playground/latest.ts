/**
 * Runs a task once at a time. Calls while it runs become one more run behind it: whoever types fast is not answered for
 * every letter, and always for the last.
 */
export class Latest {
  readonly #task: () => Promise<void>;
  #running = false;
  #again = false;

  /** The task settles its own failures. */
  constructor(task: () => Promise<void>) {
    this.#task = task;
  }

  run(): void {
    this.#again = true;
    if (!this.#running) void this.#work();
  }

  async #work(): Promise<void> {
    this.#running = true;
    while (this.#again) {
      this.#again = false;
      await this.#task();
    }
    this.#running = false;
  }
}
