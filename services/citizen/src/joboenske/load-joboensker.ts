import type { AnswerOf, listJoboensker } from '@jobnet/contracts';
import type { EntityManager } from 'typeorm';
import { isUdgaaet } from './joboenske.rules.ts';

/** One line with the taxonomy's words, as every reader of the list needs it. */
export interface JoboenskeLine {
  readonly id: string;
  readonly conceptUri: string;
  readonly aliasId: string | null;
  readonly harUddannelse: boolean;
  readonly erfaring: string;
  readonly registreretAt: Date | null;
  readonly label: string;
  readonly aliasLabel: string | null;
  readonly udgaaetFra: string | null;
  readonly afloeserUri: string | null;
  readonly afloeserLabel: string | null;
}

type JoboenskeAnswer = AnswerOf<typeof listJoboensker>['items'][number];

const selectLines = `
  select j.id, j.concept_uri as "conceptUri", j.alias_id as "aliasId", j.har_uddannelse as "harUddannelse", j.erfaring,
         j.registreret_at as "registreretAt", coalesce(s.label, j.concept_uri) as label,
         (select a ->> 'label' from jsonb_array_elements(s.aliasser) a where a ->> 'aliasId' = j.alias_id::text) as "aliasLabel",
         s.udgaaet_fra::text as "udgaaetFra", n.concept_uri as "afloeserUri", n.label as "afloeserLabel"
  from joboenske j
  left join stillingsbetegnelse s on s.concept_uri = j.concept_uri
  left join stillingsbetegnelse n on n.concept_uri = s.afloeser_uri
  where j.borger_id = $1
  order by j.id`;

/** The borger's list as it stands in this transaction. */
export const loadJoboensker = (manager: EntityManager, borgerId: string): Promise<JoboenskeLine[]> => manager.query(selectLines, [borgerId]);

/** JM-09: a moment, or `Ukendt` for imported lines without one. */
export const registreretOf = (moment: Date | null): string => moment?.toISOString() ?? 'Ukendt';

/** A line in its wire form. */
export const toJoboenske = (line: JoboenskeLine, today: string): JoboenskeAnswer => ({
  joboenskeId: line.id,
  conceptUri: line.conceptUri,
  label: line.label,
  aliasId: line.aliasId ?? undefined,
  aliasLabel: line.aliasLabel ?? undefined,
  harUddannelse: line.harUddannelse,
  erfaring: line.erfaring,
  udgaaet: isUdgaaet(line, today),
  udgaaetFra: line.udgaaetFra ?? undefined,
  afloeser: line.afloeserUri && line.afloeserLabel ? { conceptUri: line.afloeserUri, label: line.afloeserLabel } : undefined,
  registreret: registreretOf(line.registreretAt),
});
