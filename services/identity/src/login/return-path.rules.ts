import type { Audience } from '@jobnet/contracts';

const maxLength = 500;
const unsafe = /[\\\u0000-\u0020\u007f]/;
const nowhere = 'https://jobnet.invalid';

/** Where a login ends when nothing else is asked for: for a citizen a page that asks for the landing (ID-LOGIN-03, ID-LOGIN-04). */
const landings: Readonly<Record<Audience, string>> = { borger: '/velkommen', virksomhed: '/virksomhed', medarbejder: '/backoffice' };

/** The front page of each audience's web app. */
export const homes: Readonly<Record<Audience, string>> = { borger: '/', virksomhed: '/virksomhed', medarbejder: '/backoffice' };

/** Whether `til` is a page of Jobnet: a plain local path, no other host, no API call, nothing a browser could read as one. */
export const isLocalPath = (til: string): boolean => {
  if (til.length > maxLength || unsafe.test(til) || !til.startsWith('/') || til.startsWith('//')) return false;
  try {
    const url = new URL(til, nowhere);
    return url.origin === nowhere && !url.pathname.startsWith('//') && !/^\/(api|internal)(\/|$)/.test(url.pathname);
  } catch {
    return false;
  }
};

/** Where the browser goes after login; anything but a local page becomes the audience's landing page. */
export const returnPath = (audience: Audience, til: string | undefined): string => (til !== undefined && isLocalPath(til) ? til : landings[audience]);
