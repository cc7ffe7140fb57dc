/** Does the work for 0 to count - 1, so many at once; the answers by number. */
export const inTurns = async <T>(count: number, atOnce: number, work: (at: number) => Promise<T>): Promise<T[]> => {
  const answers = Array<T>(count);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < count; at = next++) answers[at] = await work(at);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return answers;
};

/** How long the work took, in ms. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const before = performance.now();
  await work();
  return performance.now() - before;
};
