/** Makes this process believe that it is `offsetMs` later, in protocol time too: what `Date` says, for every library in it. */
export const skewClock = (offsetMs: number): void => {
  if (offsetMs === 0) return;
  const True = Date;
  globalThis.Date = new Proxy(True, {
    construct: (target, given: unknown[]) => Reflect.construct(target, given.length === 0 ? [True.now() + offsetMs] : given) as object,
    get: (target, name) => (name === 'now' ? () => True.now() + offsetMs : (Reflect.get(target, name) as unknown)),
  });
};
