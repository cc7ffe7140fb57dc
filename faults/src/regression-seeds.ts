/** Seeds that once showed something, by the row they showed it in; each is run beside the run's own seed. */
export const regressionSeeds: readonly { readonly row: number; readonly seed: number; readonly showed: string }[] = [];
