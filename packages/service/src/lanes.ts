/** Runs tasks of the same name one after the other, and others side by side. */
export class Lanes {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs the task when all earlier ones of this name are done, however they ended. */
  async run<T>(name: string, task: () => T | Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return task();
    })();
    this.#last.set(name, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(name) === turn) this.#last.delete(name);
    }
  }
}
