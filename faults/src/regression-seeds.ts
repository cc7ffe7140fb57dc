/** Seeds that once showed something, by the row they showed it in; each is run beside the run's own seed. */
export const regressionSeeds: readonly { readonly row: number; readonly seed: number; readonly showed: string }[] = [
  { row: 11, seed: 795774536, showed: 'a failed run was halved and paid the slow handler\'s deadline at each step: other keys waited 49 s, 378 events were stuck' },
];
