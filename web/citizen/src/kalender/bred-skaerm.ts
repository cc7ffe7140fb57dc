import { useSyncExternalStore } from 'react';

const query = '(min-width: 768px)';

const subscribe = (changed: () => void): (() => void) => {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
};

/** Whether there is room for a month's table and for a dialog over the page; a phone gets a list and a page of its own. */
export const useBredSkaerm = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(query).matches, () => true);
