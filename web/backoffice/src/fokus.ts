import { useEffect, useRef, type RefObject } from 'react';

/** Moves focus to the element when `what` changes after it was first known, where the button that was pressed has gone (GEN-WCAG-02). */
export const useFokusVed = <T extends HTMLElement>(what: unknown): RefObject<T | null> => {
  const element = useRef<T>(null);
  const foer = useRef(what);
  useEffect(() => {
    if (foer.current === what) return;
    const kendt = foer.current !== undefined;
    foer.current = what;
    if (kendt) element.current?.focus();
  }, [what]);
  return element;
};
