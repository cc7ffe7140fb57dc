import type { annonceInput } from '@jobnet/contracts';
import { annoncetyper, arbejdstidsforhold, countries, kommuner } from '@jobnet/reference-data';
import type { z } from 'zod';

export interface Opslagskontakt {
  readonly navn: string;
  readonly telefon?: string;
  readonly email?: string;
}

/** What a jobannonce shows on Jobnet. */
export interface Opslag {
  readonly titel: string;
  /** Absent on an anonymous ad. */
  readonly arbejdsgiver?: string;
  readonly stillingsbetegnelse: string;
  readonly alias?: string;
  /** HTML that the service has sanitised. */
  readonly beskrivelse: string;
  /** Absent: no fixed workplace. */
  readonly sted?: string;
  readonly annoncetype: string;
  readonly arbejdstider: readonly string[];
  readonly deltid: boolean;
  readonly fast: boolean;
  readonly antalStillinger: number;
  readonly ansoegningsfrist?: string;
  readonly kontaktpersoner: readonly Opslagskontakt[];
  readonly ansoegning: { readonly url?: string; readonly email?: string };
  readonly hotjob: boolean;
  readonly workindenmark: boolean;
  readonly eures: boolean;
}

type Indhold = z.output<typeof annonceInput>;

/** An address of an ad on one line, the kommune in brackets, the country when it is not Denmark. Undefined when there is nothing to show. */
export const stedTekst = ({ adresse, postnummer, by, kommunekode, land }: Partial<Indhold['arbejdssted']>): string | undefined => {
  const post = [postnummer, by].filter(Boolean).join(' ');
  const kommune = kommunekode ? `${kommuner.nameOf(kommunekode)} Kommune` : '';
  return [adresse, post, kommune, land && land !== 'DK' ? countries.nameOf(land) : ''].filter(Boolean).join(', ') || undefined;
};

interface Navne {
  readonly arbejdsgiver?: string;
  readonly stillingsbetegnelse: string;
  readonly alias?: string;
}

/** An ad that is typed or waits for approval, as it will look on Jobnet. */
export const opslagAfIndhold = (indhold: Indhold, { arbejdsgiver, ...stilling }: Navne): Opslag => ({
  ...stilling,
  titel: indhold.titel,
  ...(indhold.anonym ? {} : { arbejdsgiver }),
  beskrivelse: indhold.beskrivelse,
  sted: indhold.arbejdssted.intetFastArbejdssted ? undefined : stedTekst(indhold.arbejdssted),
  annoncetype: annoncetyper.nameOf(indhold.annoncetype),
  arbejdstider: indhold.arbejdstider.map(arbejdstidsforhold.nameOf),
  deltid: indhold.deltid,
  fast: indhold.fast,
  antalStillinger: indhold.antalStillinger,
  ansoegningsfrist: indhold.snarest ? undefined : indhold.ansoegningsfrist,
  kontaktpersoner: indhold.kontaktpersoner,
  ansoegning: indhold.ansoegning,
  hotjob: indhold.hotjob,
  workindenmark: indhold.workindenmark,
  eures: indhold.eures,
});
