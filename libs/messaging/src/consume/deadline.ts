import { DeadlinePassed } from './fault.ts';

/** Runs work with a signal that ends at the deadline; past it, throws `DeadlinePassed` and leaves the work to notice. */
export const withDeadline = async <T>(ms: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const passed = new DeadlinePassed();
      controller.abort(passed);
      reject(passed);
    }, ms);
  });
  try {
    return await Promise.race([work(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};
