/** Runs tasks side by side, no more than a number of them at one time. */
export class Pool {
  readonly #size: number;
  readonly #running = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(size: number) {
    this.#size = size;
  }

  /**
   * Starts a task as soon as there is room.
   * @throws what an earlier task threw: nothing more is started then
   */
  async start(task: () => Promise<void>): Promise<void> {
    while (this.#running.size >= this.#size) await Promise.race(this.#running);
    this.#rethrow();
    const run = task()
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#running.delete(run));
    this.#running.add(run);
  }

  /** Waits until nothing runs any more. @throws what a task threw first */
  async idle(): Promise<void> {
    await Promise.all(this.#running);
    this.#rethrow();
  }

  #rethrow(): void {
    if (this.#failure) throw this.#failure.error;
  }
}
