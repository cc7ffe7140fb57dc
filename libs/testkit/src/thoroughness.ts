/** Whether this is `npm run verify`, which takes the time that `npm test` does not. */
export const isVerifying = (): boolean => process.env['TEST_LONG'] === '1';

/** How schemathesis is run in this step, and its program; undefined outside the steps `fuzz` and `fuzz-full`. */
export const fuzzing = (): { readonly program: string; readonly long: boolean } | undefined => {
  const { TEST_FUZZ: length, TEST_FUZZ_PROGRAM: program } = process.env;
  return length && program ? { program, long: length === 'long' } : undefined;
};
