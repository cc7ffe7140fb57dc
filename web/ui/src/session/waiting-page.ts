import { useLayoutEffect } from 'react';

/** The element that holds the app's pages. */
export const appClass = 'jn-app';

/**
 * Takes the page out of the document while nobody is logged in: what it shows and what is typed in it lie in this tab's memory alone, and
 * come back with it (ASVS 14.3.1). An open modal dialog is closed meanwhile: opened anew, it is on top again.
 */
export const useWaitingPage = (): void =>
  useLayoutEffect(() => {
    const waiting = [...document.querySelectorAll<HTMLDialogElement>('dialog:modal')];
    for (const dialog of waiting) dialog.close();
    const page = document.querySelector(`.${appClass}`);
    const place = document.createComment('');
    page?.replaceWith(place);
    return () => {
      if (page) place.replaceWith(page);
      for (const dialog of waiting) if (dialog.isConnected) dialog.showModal();
    };
  }, []);
