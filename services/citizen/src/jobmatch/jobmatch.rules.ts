import { ansaettelsesbetingelserFaste, ansaettelsesbetingelserMangler, commonProblems, Refusal } from '@jobnet/contracts';
import { ansaettelsesbetingelser, capabilitiesOf, FLEKSJOB_ANSAETTELSESBETINGELSER } from '@jobnet/reference-data';

/** JM-03, JM-10: what is marked; groups that cannot edit have the fixed ones, everyone else exactly what was chosen. */
export const showBetingelser = (valgte: readonly string[], kontaktgruppe: string | null | undefined) => {
  const kanRettes = capabilitiesOf(kontaktgruppe).kanRetteAnsaettelsesbetingelser;
  return { valgte: [...(kanRettes ? valgte : FLEKSJOB_ANSAETTELSESBETINGELSER)], kanRettes };
};

/** JM-03, JM-10: the list to save, in the order of the reference data; refuses fixed groups, an empty list and unknown codes. */
export const decideBetingelser = (valgte: readonly string[], context: { readonly kontaktgruppe: string | null | undefined; readonly today: string }): string[] => {
  if (!capabilitiesOf(context.kontaktgruppe).kanRetteAnsaettelsesbetingelser) throw new Refusal(ansaettelsesbetingelserFaste);
  if (valgte.length === 0) throw new Refusal(ansaettelsesbetingelserMangler);
  const unknown = valgte.findIndex((code) => !ansaettelsesbetingelser.isValid(code, context.today));
  if (unknown >= 0) {
    throw new Refusal(commonProblems.ugyldigtInput, {}, [{ pointer: `/valgte/${unknown}`, code: 'ukendt-kode', message: 'Vælg fra listen.' }]);
  }
  return ansaettelsesbetingelser.all.map(({ code }) => code).filter((code) => valgte.includes(code));
};

/** JM-04: both areas filled in; groups that cannot edit Ansættelsesbetingelser complete by "Jeg søger job som" alone. */
export const jobmatchOf = (state: { readonly gyldigeJoboensker: number; readonly valgte: readonly string[]; readonly kontaktgruppe: string | null | undefined }) => {
  const joboenskerUdfyldt = state.gyldigeJoboensker > 0;
  const ansaettelsesbetingelserUdfyldt = showBetingelser(state.valgte, state.kontaktgruppe).valgte.length > 0;
  return { joboenskerUdfyldt, ansaettelsesbetingelserUdfyldt, udfyldt: joboenskerUdfyldt && ansaettelsesbetingelserUdfyldt };
};
