import { useLayoutEffect } from 'react';

/** An open modal dialog makes all else on the page inert, the logged-off page too, even while it is hidden itself: it waits closed and comes back after. */
export const useWaitingDialogs = (): void =>
  useLayoutEffect(() => {
    const waiting = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
    for (const dialog of waiting) dialog.close();
    return () => {
      for (const dialog of waiting) if (dialog.isConnected) dialog.showModal();
    };
  }, []);
