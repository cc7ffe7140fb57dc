import type { brugerkoderIssued, PayloadOf } from '@jobnet/contracts';

/** ID-KODE-25: months without a login with brugerkoder that they outlive. */
export const levetidMaaneder = 12;

/**
 * ID-KODE-25: the moment after which brugerkoder are deleted, counted from the last login with them, else from issue or import; at that
 * very moment they are kept. Twelve calendar months later at the same time; 29 February becomes the 28th.
 */
export const slettesEfter = (sidsteBrug: Date): Date => {
  const later = new Date(sidsteBrug);
  later.setUTCMonth(later.getUTCMonth() + levetidMaaneder);
  if (later.getUTCDate() !== sidsteBrug.getUTCDate()) later.setUTCDate(0);
  return later;
};

/** A brugernavn as it is compared: case and spaces around it do not matter. */
export const normaltBrugernavn = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** What is told of brugerkoder. */
export interface Brugerkoder {
  readonly id: string;
  readonly borgerId: string;
  readonly udstedtAf: string | null;
  readonly organisationKind: string | null;
  readonly organisationCode: string | null;
  readonly udstedtAt: Date | null;
  readonly importeretAt: Date | null;
  readonly skalSkifte: boolean;
  readonly slettesEfter: Date;
}

/** ID-KODE-03: by whom, for which authority and when they were issued; or when they were imported. */
export const udstedelseOf = (koder: Brugerkoder): Pick<PayloadOf<typeof brugerkoderIssued>, 'udstedt' | 'importeret'> => {
  const { udstedtAf, organisationKind, organisationCode, udstedtAt, importeretAt } = koder;
  if (importeretAt) return { importeret: importeretAt.toISOString() };
  if (!udstedtAf || !organisationKind || !organisationCode || !udstedtAt) return {};
  return { udstedt: { af: udstedtAf, organisation: { kind: organisationKind, code: organisationCode }, tidspunkt: udstedtAt.toISOString() } };
};

/** The shareable state: what every event about them carries; no brugernavn, no adgangskode, no name. */
export const toBrugerkoderState = (koder: Brugerkoder): PayloadOf<typeof brugerkoderIssued> => ({
  brugerkoderId: koder.id,
  borgerId: koder.borgerId,
  ...udstedelseOf(koder),
  skalSkifteAdgangskode: koder.skalSkifte,
  slettesEfter: koder.slettesEfter.toISOString(),
});

const natTime = 2;
const danskTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', hour: '2-digit', hourCycle: 'h23' });
const timeMs = 3_600_000;

/** The next full hour that is two at night in Denmark; always later than now. */
export const naesteNat = (now: Date): Date => {
  let moment = new Date((Math.floor(now.getTime() / timeMs) + 1) * timeMs);
  while (Number(danskTime.format(moment)) !== natTime) moment = new Date(moment.getTime() + timeMs);
  return moment;
};
