import { codeRow, defineCodeList, type Certainty, type CodeRow } from './code-list.ts';

/** Who belongs to the target group of "Oplysninger om dig" (UNGE-03, UNGE-04, UNGE-05, UNGE-28). */
export type UngeMaalgruppe = 'ingen' | 'alle' | 'under-25-med-uddannelsespaalaeg';

/** What a kontaktgruppe may and must do; code asks these, never the number. */
export interface KontaktgruppeCapabilities {
  /** Must have a søgbart CV: missing elements show in a red box (CV-05), else in a yellow one (CV-06). */
  readonly kravSoegbartCv: boolean;
  /** Must fill in Jobmatch: drives the task "Udfyld Jobmatch" (JM-14). */
  readonly kravJobmatch: boolean;
  readonly kanMeldeSyg: boolean;
  /** FER-05: without it the page has no "Registrer ferie" and the API refuses. */
  readonly kanMeldeFerie: boolean;
  /** JM-10: fleksjobvisiterede and fleksjobansatte cannot edit Ansættelsesbetingelser. */
  readonly kanRetteAnsaettelsesbetingelser: boolean;
  readonly kanSelvbooke: boolean;
  /** Must book jobsamtaler within the frist. */
  readonly selvbookPligt: boolean;
  /** JOB-15: 'fleksjob' only matches deltidsjob. */
  readonly automatchType: 'ordinaer' | 'fleksjob';
  readonly dagpengetaeller: boolean;
  readonly ungeMaalgruppe: UngeMaalgruppe;
}

/** Kontaktgruppe (ContactGroupType in DFDG) with its visitationskategorier and capabilities. */
export interface Kontaktgruppe extends CodeRow, KontaktgruppeCapabilities {
  readonly visitationskategorier: readonly string[];
  /** True where a person in the group always has a visitationskategori. */
  readonly visitationskategoriKraeves: boolean;
}

const ordinaer: KontaktgruppeCapabilities = {
  kravSoegbartCv: true,
  kravJobmatch: true,
  kanMeldeSyg: true,
  kanMeldeFerie: true,
  kanRetteAnsaettelsesbetingelser: true,
  kanSelvbooke: true,
  selvbookPligt: true,
  automatchType: 'ordinaer',
  dagpengetaeller: false,
  ungeMaalgruppe: 'ingen',
};
const udenPligt: KontaktgruppeCapabilities = { ...ordinaer, kravSoegbartCv: false, kravJobmatch: false, selvbookPligt: false };
const sygeforloeb: KontaktgruppeCapabilities = { ...udenPligt, kanMeldeSyg: false, selvbookPligt: true };
const fleksjob: KontaktgruppeCapabilities = {
  ...ordinaer,
  kanRetteAnsaettelsesbetingelser: false,
  selvbookPligt: false,
  automatchType: 'fleksjob',
};
const lukket: KontaktgruppeCapabilities = { ...udenPligt, kanMeldeSyg: false, kanMeldeFerie: false, kanSelvbooke: false };

const INGEN: readonly string[] = [];
const JOBPARAT_ELLER_EJ = ['4', '5', '8'];
const UDDANNELSE = ['5', '6', '7', '8'];
const SYGE = ['4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'];
const DAGPENGE = ['9', '10', '11'];

interface Visitation {
  readonly kategorier: readonly string[];
  readonly kraeves?: boolean;
}

function gruppe(
  [code, name, certainty]: readonly [string, string, Certainty],
  visitation: Visitation,
  capabilities: KontaktgruppeCapabilities,
): Kontaktgruppe {
  return {
    ...codeRow(code, name, certainty),
    visitationskategorier: visitation.kategorier,
    visitationskategoriKraeves: visitation.kraeves ?? false,
    ...capabilities,
  };
}

/** A group that exists in DFDG without a name we know: kept so that old data can be read, never offered. */
function unknownGruppe(code: string): Kontaktgruppe {
  return { ...gruppe([code, `Kontaktgruppe ${code}`, 'F'], { kategorier: INGEN }, lukket), validTo: '2025-06-30' };
}

const jobparat: Visitation = { kategorier: JOBPARAT_ELLER_EJ, kraeves: true };
const uddannelse: Visitation = { kategorier: UDDANNELSE, kraeves: true };
const syge: Visitation = { kategorier: SYGE };
const ingen: Visitation = { kategorier: INGEN };

/** The 28 groups of DFDG: 1-8 and 10-29; 9 does not exist. */
export const kontaktgrupper = defineCodeList<Kontaktgruppe>([
  gruppe(['1', 'Dagpengemodtager', 'S'], { kategorier: DAGPENGE }, {
    ...ordinaer,
    dagpengetaeller: true,
    ungeMaalgruppe: 'under-25-med-uddannelsespaalaeg',
  }),
  gruppe(['2', 'Kontanthjælpsmodtager (LAB)', 'M'], jobparat, ordinaer),
  gruppe(['3', 'Kontanthjælp/integrationsprogram (integrationsloven)', 'M'], jobparat, ordinaer),
  gruppe(['4', 'Revalidend', 'M'], ingen, { ...udenPligt, kravSoegbartCv: true }),
  gruppe(['5', 'Forrevalidend', 'F'], ingen, udenPligt),
  gruppe(['6', 'Sygedagpengemodtager', 'KI'], syge, sygeforloeb),
  gruppe(['7', 'Fleksjobvisiteret (ledig)', 'S'], ingen, fleksjob),
  gruppe(['8', 'Selvforsørgende/øvrige tilmeldte', 'M'], ingen, udenPligt),
  gruppe(['10', 'Fleksjobansat', 'F'], ingen, { ...fleksjob, kravSoegbartCv: false, kravJobmatch: false, kanMeldeFerie: false }),
  gruppe(['11', 'Førtidspensionist', 'F'], ingen, { ...udenPligt, kanMeldeSyg: false, kanMeldeFerie: false }),
  gruppe(['12', 'Modtager af uddannelseshjælp', 'S'], uddannelse, { ...ordinaer, ungeMaalgruppe: 'alle' }),
  gruppe(['13', 'Jobafklaringsforløb', 'K'], syge, sygeforloeb),
  gruppe(['14', 'Ressourceforløb', 'M'], ingen, { ...udenPligt, kravSoegbartCv: true }),
  unknownGruppe('15'),
  unknownGruppe('16'),
  gruppe(['17', 'Kontaktgruppe 17', 'F'], jobparat, ordinaer),
  unknownGruppe('18'),
  unknownGruppe('19'),
  unknownGruppe('20'),
  unknownGruppe('21'),
  unknownGruppe('22'),
  unknownGruppe('23'),
  gruppe(['24', 'Kontaktgruppe 24', 'F'], syge, sygeforloeb),
  gruppe(['25', 'Kontaktgruppe 25', 'F'], syge, sygeforloeb),
  gruppe(['26', 'Selvforsørgelses- og hjemrejseydelse/overgangsydelse, integrationsloven', 'M'], jobparat, ordinaer),
  gruppe(['27', 'Overgangsydelsesmodtager efter LAB', 'M'], jobparat, ordinaer),
  gruppe(['28', 'Uddannelsespålæg - Overgangsydelsesmodtager efter LAB', 'S'], uddannelse, { ...ordinaer, ungeMaalgruppe: 'alle' }),
  gruppe(['29', 'Uddannelsespålæg/overgangsydelse, integrationsloven', 'M'], jobparat, ordinaer),
]);

/** What a person without a kontaktgruppe, or with one the list does not know, may do: nothing beyond the open pages (BOOK-08). */
export const udenKontaktgruppe: KontaktgruppeCapabilities = lukket;

/** The capabilities of a person's kontaktgruppe code; null is a person without a group. */
export function capabilitiesOf(code: string | null | undefined): KontaktgruppeCapabilities {
  return kontaktgrupper.find(code) ?? udenKontaktgruppe;
}
