import { useEffect } from 'react';

let page = '';
let site = 'Jobnet';
let errors = 0;

const write = (): void => {
  if (typeof document === 'undefined') return;
  const title = page && page !== site ? `${page} - ${site}` : site;
  document.title = errors > 0 ? `Fejl: ${title}` : title;
};

/** Names the site at the end of every title: Jobnet, Jobnet for Arbejdsgivere, Jobnet medarbejder. */
export const nameSite = (name: string): void => {
  site = name;
  write();
};

/** Sets `document.title` while the page is shown. */
export const usePageTitle = (title: string): void =>
  useEffect(() => {
    page = title;
    write();
  }, [title]);

/** Puts "Fejl: " before the title while the form or page has errors, so that a screen reader hears it first. */
export const useTitleError = (has: boolean): void =>
  useEffect(() => {
    if (!has) return undefined;
    errors += 1;
    write();
    return () => {
      errors -= 1;
      write();
    };
  }, [has]);
