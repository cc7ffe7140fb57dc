import type { createJobagentForBorger, replaceJoboenskerForBorger, RequestOf } from '@jobnet/contracts';
import { stillingsbetegnelser } from '@jobnet/reference-data';

type Oenske = Omit<RequestOf<typeof replaceJoboenskerForBorger>['body']['items'][number], 'conceptUri'> & { readonly stilling: string };

/** "Jeg søger job som" by the borger's key. Lone's is udgået (TIL-11); Carla and Anna have none. */
export const joboenskerByBorger: Readonly<Record<string, readonly Oenske[]>> = {
  'freja-kold': [{ stilling: 'Kommunikationskonsulent', harUddannelse: true, erfaring: '3-5', registreret: '2025-11-03T10:15:00+01:00' }],
  'gunnar-holm': [{ stilling: 'Chauffør, lastvogn', harUddannelse: true, erfaring: 'over-5', registreret: '2019-05-20T08:30:00+02:00' }],
  'karl-oest': [
    { stilling: 'Tømrer', harUddannelse: true, erfaring: 'over-5', registreret: '2025-10-06T09:00:00+02:00' },
    { stilling: 'Byggeleder', harUddannelse: false, erfaring: '1-2', registreret: '2025-10-06T09:05:00+02:00' },
  ],
  'lone-dahl': [{ stilling: 'Telefonist', harUddannelse: false, erfaring: 'over-5' }],
  'mads-bro': [{ stilling: 'Smed', harUddannelse: true, erfaring: '3-5', registreret: '2025-12-01T13:20:00+01:00' }],
};

/** The uri of a stillingsbetegnelse by its name. */
export const conceptUriOf = (name: string): string => {
  const found = stillingsbetegnelser.all.find((row) => row.name === name);
  if (!found) throw new Error(`The taxonomy has no ${name}`);
  return found.conceptUri;
};

/** What Karl's jobagent looks for: Mette Nord's ad will fit it. */
export const karlsJobagent = (): RequestOf<typeof createJobagentForBorger>['body'] => ({ navn: 'Tømrerjob i hele landet', kriterier: { conceptUris: [conceptUriOf('Tømrer')] } });
