import { commonProblems, type FieldError, type Organisation, Refusal, tilhoersforholdIkkeTilladt } from '@jobnet/contracts';
import { akasser, kommuner, kontaktgrupper } from '@jobnet/reference-data';

/** Whose borger someone is. `valgtAkassekode` is the a-kasse the borger named in the running tilmelding. */
export interface Affiliation {
  readonly kommunekode?: string | null;
  readonly akassekode?: string | null;
  readonly valgtAkassekode?: string | null;
}

/** What a fagsystem wants to register. */
export interface TilhoersforholdWish {
  readonly kommunekode: string;
  readonly akassekode?: string | undefined;
  readonly kontaktgruppe?: string | undefined;
  readonly visitationskategori?: string | undefined;
}

/** "Own borgere": a kommune has those who live there, an a-kasse its members and those who named it when they became tilmeldt. */
export const isOwnBorger = (organisation: Organisation | undefined, borger: Affiliation): boolean => {
  if (organisation?.kind === 'kommune') return borger.kommunekode === organisation.code;
  if (organisation?.kind === 'akasse') return borger.akassekode === organisation.code || borger.valgtAkassekode === organisation.code;
  return false;
};

/**
 * Whether the authority may register the wish. A kommune takes a borger that none has yet as its own, and hands its own over to another;
 * an a-kasse changes its own members only and never their kommune. Somebody else's borger does not exist for the caller.
 */
export const checkAuthority = (organisation: Organisation | undefined, current: Affiliation, wish: TilhoersforholdWish): void => {
  const unclaimed = !current.kommunekode && organisation?.kind === 'kommune';
  if (!unclaimed && !isOwnBorger(organisation, current)) throw new Refusal(commonProblems.findesIkke);
  const allowed =
    organisation?.kind === 'kommune'
      ? !unclaimed || wish.kommunekode === organisation.code
      : wish.kommunekode === current.kommunekode && (wish.akassekode === undefined || wish.akassekode === organisation?.code);
  if (!allowed) throw new Refusal(tilhoersforholdIkkeTilladt);
};

/** Codes must be valid on the day, and a visitationskategori must belong to the kontaktgruppe (domain-facts §1). */
export const checkCodes = (wish: TilhoersforholdWish, today: string): void => {
  const errors: FieldError[] = [];
  const refuse = (field: string, message: string) => errors.push({ pointer: `/${field}`, code: 'ukendt-kode', message });
  if (!kommuner.isValid(wish.kommunekode, today)) refuse('kommunekode', 'Kommunen findes ikke.');
  if (wish.akassekode !== undefined && !akasser.isValid(wish.akassekode, today)) refuse('akassekode', 'A-kassen findes ikke.');
  if (wish.kontaktgruppe !== undefined && !kontaktgrupper.isValid(wish.kontaktgruppe, today)) refuse('kontaktgruppe', 'Kontaktgruppen findes ikke eller bruges ikke længere.');
  if (wish.visitationskategori !== undefined) {
    const allowed = kontaktgrupper.find(wish.kontaktgruppe)?.visitationskategorier ?? [];
    if (!allowed.includes(wish.visitationskategori)) refuse('visitationskategori', 'Visitationskategorien hører ikke til kontaktgruppen.');
  }
  if (errors.length > 0) throw new Refusal(commonProblems.ugyldigtInput, {}, errors);
};

/** The codes that say where somebody belongs. */
export interface Koder {
  readonly kommunekode: string;
  readonly akassekode: string | null;
  readonly kontaktgruppe: string | null;
}

/** ID-LOGIN-15: a tilhørsforhold is stale when one of its codes is no longer in use on the day. */
export const isForaeldet = ({ kommunekode, akassekode, kontaktgruppe }: Koder, today: string): boolean =>
  !kommuner.isValid(kommunekode, today) || (akassekode !== null && !akasser.isValid(akassekode, today)) || (kontaktgruppe !== null && !kontaktgrupper.isValid(kontaktgruppe, today));
