import { commonProblems, emailIkkeBekraeftet, type FieldError, forMangeJobagenter, Refusal, stillingsbetegnelseUkendt } from '@jobnet/contracts';
import { kommuner, regioner } from '@jobnet/reference-data';

/** What a jobagent looks for; an empty list does not limit. */
export interface JobagentKriterier {
  readonly conceptUris: readonly string[];
  readonly aliasIds: readonly string[];
  readonly kommunekoder: readonly string[];
  readonly regioner: readonly string[];
}

/** What matching needs to know of an ad. */
export interface AnnonceFacts {
  readonly conceptUri: string;
  readonly aliasId?: string | null | undefined;
  readonly kommunekode?: string | null | undefined;
}

/** Our own limit per borger. */
export const MAX_JOBAGENTER = 10;

/** AGENT-05, AGENT-06, JM-15: a stillingsbetegnelse takes its own ads and those of its aliases, never its neighbours'; an alias takes only its own. */
const matchesStilling = (kriterier: JobagentKriterier, annonce: AnnonceFacts): boolean => {
  if (kriterier.conceptUris.length === 0 && kriterier.aliasIds.length === 0) return true;
  return kriterier.conceptUris.includes(annonce.conceptUri) || Boolean(annonce.aliasId && kriterier.aliasIds.includes(annonce.aliasId));
};

/** A place limits by kommune or by the kommune's region; an ad without a fixed workplace is outside every limit. */
const matchesPlace = (kriterier: JobagentKriterier, annonce: AnnonceFacts): boolean => {
  if (kriterier.kommunekoder.length === 0 && kriterier.regioner.length === 0) return true;
  const kommune = kommuner.find(annonce.kommunekode);
  return kommune !== undefined && (kriterier.kommunekoder.includes(kommune.code) || kriterier.regioner.includes(kommune.region));
};

/** Whether an ad is one that the jobagent looks for. */
export const matchesJobagent = (kriterier: JobagentKriterier, annonce: AnnonceFacts): boolean => matchesStilling(kriterier, annonce) && matchesPlace(kriterier, annonce);

/** AGENT-03: a jobagent needs a confirmed address; codes must be known, stillingsbetegnelser and aliases stand in the taxonomy. */
export const checkCreate = (
  kriterier: JobagentKriterier,
  context: {
    readonly emailStatus: 'ingen' | 'ubekraeftet' | 'bekraeftet';
    readonly existing: number;
    readonly today: string;
    readonly knownConceptUris: ReadonlySet<string>;
    readonly knownAliasIds: ReadonlySet<string>;
  },
): void => {
  if (context.emailStatus !== 'bekraeftet') throw new Refusal(emailIkkeBekraeftet);
  if (context.existing >= MAX_JOBAGENTER) throw new Refusal(forMangeJobagenter, { max: MAX_JOBAGENTER });
  const known =
    kriterier.conceptUris.every((uri) => context.knownConceptUris.has(uri)) && kriterier.aliasIds.every((aliasId) => context.knownAliasIds.has(aliasId));
  if (!known) throw new Refusal(stillingsbetegnelseUkendt);
  const errors: FieldError[] = [
    ...kriterier.kommunekoder.flatMap((code, place) => (kommuner.isValid(code, context.today) ? [] : [unknownCode(`/kriterier/kommunekoder/${place}`, 'Kommunen findes ikke.')])),
    ...kriterier.regioner.flatMap((code, place) => (regioner.isValid(code, context.today) ? [] : [unknownCode(`/kriterier/regioner/${place}`, 'Regionen findes ikke.')])),
  ];
  if (errors.length > 0) throw new Refusal(commonProblems.ugyldigtInput, {}, errors);
};

const unknownCode = (pointer: string, message: string): FieldError => ({ pointer, code: 'ukendt-kode', message });
