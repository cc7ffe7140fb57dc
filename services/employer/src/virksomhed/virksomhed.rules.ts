import { Refusal, virksomhedIkkeAktiv, virksomhedSpaerret } from '@jobnet/contracts';
import { isVirksomhedAktiv, virksomhedsstatusser } from '@jobnet/reference-data';

/** What decides whether a company gets into JobAG. */
export interface Virksomhedstilstand {
  /** CVR's word for the status, in capitals. */
  readonly cvrStatus: string;
  readonly spaerret: boolean;
}

const timeMs = 3_600_000;

/** Company data are read again by a due row this long after the last reading; AG-06 allows 24 h, so one bad reading does no harm. */
export const opdateresEfterMs = 12 * timeMs;
/** After a reading that failed. */
export const proevesIgenEfterMs = 15 * 60_000;
/** AG-06: older data are read again before they are shown. */
const forGamleEfterMs = 24 * timeMs;
/** AG-05: a company that was not active is asked for again at login, so that access opens when CVR says Aktiv. */
const ikkeAktivForGammelEfterMs = 60_000;

/** AG-05: one domain status out of CVR's many. */
export const erAktiv = (cvrStatus: string): boolean => isVirksomhedAktiv(cvrStatus);

/** Whether the data must be read from CVR before they are used (AG-05, AG-06). */
export const skalHentes = (virksomhed: { readonly cvrStatus: string; readonly hentetAt: Date }, now: Date): boolean => {
  const alderMs = now.getTime() - virksomhed.hentetAt.getTime();
  return alderMs >= forGamleEfterMs || (!erAktiv(virksomhed.cvrStatus) && alderMs >= ikkeAktivForGammelEfterMs);
};

/** Refuses a company that is spærret, or not active in CVR (AG-05, AG-KF-07). A konfliktramt company gets in (AG-KF-01). */
export const tjekAdgang = ({ cvrStatus, spaerret }: Virksomhedstilstand): void => {
  if (!erAktiv(cvrStatus)) throw new Refusal(virksomhedIkkeAktiv, { cvrStatus: virksomhedsstatusser.nameOf(cvrStatus) });
  if (spaerret) throw new Refusal(virksomhedSpaerret);
};
