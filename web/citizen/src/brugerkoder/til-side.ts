import { links } from '../links.ts';

const intetSted = 'https://jobnet.invalid';

/** Where to go on to after a login: the page named by `til`, when it is one of Jobnet's own and nothing a browser could take for another place. */
export const tilSide = (search: string): string => {
  const til = new URLSearchParams(search).get('til') ?? '';
  if (!/^\/(?![\/\\])[^\\\s]*$/.test(til) || !URL.canParse(til, intetSted)) return links.velkommen;
  const { origin, pathname } = new URL(til, intetSted);
  return origin === intetSted && !/^\/(api|internal)(\/|$)/.test(pathname) && pathname !== links.brugerkoder ? til : links.velkommen;
};
