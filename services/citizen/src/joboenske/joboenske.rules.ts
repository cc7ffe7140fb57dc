import { commonProblems, forMangeJoboensker, joboenskeFindes, Refusal, stillingsbetegnelseUdgaaet, stillingsbetegnelseUkendt } from '@jobnet/contracts';
import { erfaringer, MAX_SOEGTE_STILLINGSBETEGNELSER } from '@jobnet/reference-data';

/** What a line of "Jeg søger job som" names: a stillingsbetegnelse, or one of its aliases. */
export interface JoboenskeChoice {
  readonly conceptUri: string;
  readonly aliasId?: string | null | undefined;
}

/** What the taxonomy says of a chosen stillingsbetegnelse. */
export interface TaxonomyFacts {
  readonly aliasser: readonly { readonly aliasId: string }[];
  readonly udgaaetFra: string | null;
}

/** TIL-11: retired from that date on. */
export const isUdgaaet = (facts: { readonly udgaaetFra: string | null }, today: string): boolean => facts.udgaaetFra !== null && facts.udgaaetFra <= today;

const sameChoice = (a: JoboenskeChoice, b: JoboenskeChoice): boolean => a.conceptUri === b.conceptUri && (a.aliasId ?? null) === (b.aliasId ?? null);

/** JM-05: the taxonomy holds the stillingsbetegnelse, and the alias belongs to it. */
export const checkInTaxonomy = (choice: JoboenskeChoice, facts: TaxonomyFacts | undefined): void => {
  const known = facts && (!choice.aliasId || facts.aliasser.some((alias) => alias.aliasId === choice.aliasId));
  if (!known) throw new Refusal(stillingsbetegnelseUkendt);
};

/** JM-05: erfaring is a code of the scale. */
export const checkErfaring = (erfaring: string, pointer = '/erfaring'): void => {
  if (erfaringer.find(erfaring)) return;
  throw new Refusal(commonProblems.ugyldigtInput, {}, [{ pointer, code: 'ukendt-kode', message: 'Vælg din erfaring på listen.' }]);
};

/** JM-05: a borger may add what is known, not udgået, not there already, and at most ten. */
export const checkAdd = (
  choice: JoboenskeChoice,
  context: { readonly existing: readonly JoboenskeChoice[]; readonly facts: TaxonomyFacts | undefined; readonly today: string },
): void => {
  checkInTaxonomy(choice, context.facts);
  if (context.facts && isUdgaaet(context.facts, context.today)) throw new Refusal(stillingsbetegnelseUdgaaet);
  if (context.existing.some((line) => sameChoice(line, choice))) throw new Refusal(joboenskeFindes);
  if (context.existing.length >= MAX_SOEGTE_STILLINGSBETEGNELSER) {
    throw new Refusal(forMangeJoboensker, { max: MAX_SOEGTE_STILLINGSBETEGNELSER });
  }
};

/** What an imported list changes: lines that name the same choice stay and keep their id and history. */
export const planReplacement = <E extends JoboenskeChoice, W extends JoboenskeChoice>(existing: readonly E[], wanted: readonly W[]) => {
  if (wanted.length > MAX_SOEGTE_STILLINGSBETEGNELSER) throw new Refusal(forMangeJoboensker, { max: MAX_SOEGTE_STILLINGSBETEGNELSER });
  if (wanted.some((line, place) => wanted.findIndex((other) => sameChoice(other, line)) !== place)) throw new Refusal(joboenskeFindes);
  return {
    removed: existing.filter((line) => !wanted.some((other) => sameChoice(other, line))),
    kept: existing.flatMap((line) => {
      const wish = wanted.find((other) => sameChoice(other, line));
      return wish ? [{ line, wish }] : [];
    }),
    added: wanted.filter((line) => !existing.some((other) => sameChoice(other, line))),
  };
};
