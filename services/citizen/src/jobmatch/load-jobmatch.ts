import type { EntityManager } from 'typeorm';

/** What the two areas of Jobmatch and the borger's kontaktgruppe are now. */
export interface JobmatchFacts {
  readonly valgte: readonly string[];
  readonly kontaktgruppe: string | null;
  readonly gyldigeJoboensker: number;
}

const selectFacts = `
  select coalesce(m.ansaettelsesbetingelser, '{}') as valgte, t.kontaktgruppe,
         (select count(*)::int from joboenske j join stillingsbetegnelse s on s.concept_uri = j.concept_uri
          where j.borger_id = b.borger_id and (s.udgaaet_fra is null or s.udgaaet_fra > $2)) as "gyldigeJoboensker"
  from (select $1::uuid as borger_id) b
  left join jobmatch m on m.borger_id = b.borger_id
  left join tilhoersforhold t on t.borger_id = b.borger_id`;

/** Reads Jobmatch in one statement; a borger nobody has written about has nothing marked. */
export const loadJobmatch = async (manager: EntityManager, borgerId: string, today: string): Promise<JobmatchFacts> => {
  const rows: JobmatchFacts[] = await manager.query(selectFacts, [borgerId, today]);
  return rows[0] ?? { valgte: [], kontaktgruppe: null, gyldigeJoboensker: 0 };
};
