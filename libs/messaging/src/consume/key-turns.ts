/** Lets work on the same keys take turns, first come first served; work on other keys goes on beside it. */
export class KeyTurns {
  readonly #last = new Map<string, Promise<void>>();

  /** Runs `work` when all that was asked for earlier and shares a key has ended, however it ended. */
  async take<T>(keys: readonly string[], work: () => Promise<T>): Promise<T> {
    const before = new Set(keys.flatMap((key) => this.#last.get(key) ?? []));
    const { promise: mine, resolve: done } = Promise.withResolvers<void>();
    for (const key of keys) this.#last.set(key, mine);
    try {
      await Promise.all(before);
      return await work();
    } finally {
      for (const key of keys) if (this.#last.get(key) === mine) this.#last.delete(key);
      done();
    }
  }
}
