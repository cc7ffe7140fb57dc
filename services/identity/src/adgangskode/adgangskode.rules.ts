import { commonProblems, type FieldError, Refusal } from '@jobnet/contracts';
import { adgangskodekrav, midlertidigAdgangskodeDage, normalAdgangskode } from '@jobnet/reference-data';
import { erKendtAdgangskode } from '@jobnet/reference-data/kendte-adgangskoder';

/** A rule beside those of the note: what is guessed first. */
interface Forbud {
  readonly kode: 'jobnet' | 'brugernavn' | 'kendt';
  readonly tekst: string;
  readonly brudt: (adgangskode: string, brugernavn: string | undefined) => boolean;
}

/** Issue 5; ASVS 6.1.2, 6.2.4, 6.2.11: words of the place and the person, and what many others chose. */
const forbud: readonly Forbud[] = [
  { kode: 'jobnet', tekst: 'Adgangskoden må ikke indeholde ordet jobnet', brudt: (adgangskode) => adgangskode.toLowerCase().includes('jobnet') },
  {
    kode: 'brugernavn',
    tekst: 'Adgangskoden må ikke indeholde brugernavnet',
    brudt: (adgangskode, brugernavn) => brugernavn !== undefined && adgangskode.toLowerCase().includes(brugernavn.toLowerCase()),
  },
  { kode: 'kendt', tekst: 'Adgangskoden er for almindelig. Vælg en, som andre ikke kan gætte', brudt: erKendtAdgangskode },
];

/** What a new adgangskode is held against besides the rules. */
export interface Sammenlign {
  readonly brugernavn?: string | undefined;
  /** The one it replaces. */
  readonly nuvaerende?: string | undefined;
}

type Brudt = Pick<Forbud, 'tekst'> & { readonly kode: string };

const samme: Brudt = { kode: 'samme', tekst: 'Vælg en anden adgangskode end den, du har nu' };

/** Every rule that a new adgangskode breaks, by name and in the order of the page (ID-KODE-15..18, then what is guessed first). */
export const brudteKrav = (typed: string, { brugernavn, nuvaerende }: Sammenlign = {}): readonly Brudt[] => {
  const adgangskode = normalAdgangskode(typed);
  return [
    ...adgangskodekrav.filter(({ opfyldt }) => !opfyldt(adgangskode)),
    ...forbud.filter(({ brudt }) => brudt(adgangskode, brugernavn)),
    ...(nuvaerende !== undefined && normalAdgangskode(nuvaerende) === adgangskode ? [samme] : []),
  ];
};

const refuse = (broken: readonly Brudt[]): never => {
  const errors: FieldError[] = broken.map(({ kode, tekst }) => ({ pointer: '/adgangskode', code: `adgangskode-${kode}`, message: tekst }));
  throw new Refusal(commonProblems.ugyldigtInput, {}, errors);
};

/** Refuses a new adgangskode that breaks a rule, with each broken rule named. */
export const requireGodAdgangskode = (typed: string, against?: Sammenlign): void => {
  const broken = brudteKrav(typed, against);
  if (broken.length > 0) refuse(broken);
};

/** Refuses one that is on the list of leaked adgangskoder. */
export const refuseKendtAdgangskode = (): never => refuse(forbud.filter(({ kode }) => kode === 'kendt'));

/** ASVS 6.4.1: the moment an adgangskode given by staff now stops working. The brugerkoder stay (ID-KODE-25): staff may give another. */
export const midlertidigUdloeber = (givet: Date): Date => new Date(givet.getTime() + midlertidigAdgangskodeDage * 86_400_000);

/** Whether the adgangskode still opens anything. */
export const virker = ({ adgangskodeUdloeberAt }: { readonly adgangskodeUdloeberAt: Date | null }, now: Date): boolean => !adgangskodeUdloeberAt || now < adgangskodeUdloeberAt;
