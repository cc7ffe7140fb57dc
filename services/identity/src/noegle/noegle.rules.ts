/** How long a key is published before it signs: by then every process of identity that gives out keys or tokens has it. */
export const publishedFirstSeconds = 600;

/** When a key came to be, in seconds since 1970; one that does not say so has always been there. */
export interface KeyAge {
  readonly iat?: number;
}

/** The key that signs: the newest that has been published long enough; while none has (a first start), the oldest. At least one is given. */
export const signingKeyAt = <K extends KeyAge>(keys: readonly K[], nowSeconds: number): K => {
  const oldestFirst = keys.toSorted((a, b) => (a.iat ?? 0) - (b.iat ?? 0));
  const signing = oldestFirst.findLast(({ iat = 0 }) => iat + publishedFirstSeconds <= nowSeconds) ?? oldestFirst[0];
  if (!signing) throw new Error('There is no key to sign with');
  return signing;
};
