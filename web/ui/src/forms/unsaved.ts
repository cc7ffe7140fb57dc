import { useEffect } from 'react';

let dirtyForms = 0;

/** Whether something typed anywhere in the app is not saved yet; the logged-off page asks. */
export const hasUnsaved = (): boolean => dirtyForms > 0;

/** Counts this form among the unsaved ones while `dirty`. */
export const useUnsaved = (dirty: boolean): void =>
  useEffect(() => {
    if (!dirty) return undefined;
    dirtyForms += 1;
    return () => {
      dirtyForms -= 1;
    };
  }, [dirty]);
