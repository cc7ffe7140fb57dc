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
