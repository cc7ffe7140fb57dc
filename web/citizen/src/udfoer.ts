import { ProblemError } from '@jobnet/web-ui';
import { useState } from 'react';

/** Lets an action run: a refusal is shown by the action's own `problem`, anything else reaches the page's error boundary. */
export const useUdfoer = (): ((arbejde: Promise<unknown>) => void) => {
  const [fejl, setFejl] = useState<unknown>();
  if (fejl !== undefined) throw fejl;
  return (arbejde) => void arbejde.catch((error: unknown) => error instanceof ProblemError || setFejl(error));
};
