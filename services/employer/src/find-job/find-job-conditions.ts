import { commonProblems, type QueryOf, Refusal, type searchAnnoncer } from '@jobnet/contracts';
import { findPostnummer } from '@jobnet/reference-data/postnumre';
import { foldet } from '../stillingsbetegnelse/stillingsbetegnelse.rules.ts';

/** The search of Find job. */
export type FindJobSoegning = QueryOf<typeof searchAnnoncer>;

/** Conditions, distance and order of a search, with their parameters. */
export interface Soegesaetning {
  readonly where: string;
  readonly afstand: string;
  readonly orden: string;
  readonly parametre: readonly unknown[];
}

const jordradiusKm = 6371.0088;
const kmPrGrad = 110;

/** A search as SQL. The text finds words in any Danish form, with or without æ, ø and å, beginnings of words, and near misses in the heading. */
export const saetningAf = (soegning: FindJobSoegning, now: Date): Soegesaetning => {
  const parametre: unknown[] = [];
  const med = (value: unknown): string => `$${parametre.push(value)}`;
  const where = [`publiceres_til > ${med(now)}`];
  const lig = (kolonne: string, value: unknown): void => void (value === undefined || where.push(`${kolonne} = ${med(value)}`));
  const iblandt = (kolonne: string, values: readonly string[] | undefined): void => void (values?.length && where.push(`${kolonne} = any(${med(values)})`));

  const tekst = soegning.q ? tekstsoegning(soegning.q, med) : undefined;
  if (tekst) where.push(tekst.fundet);
  const stilling = stillinger(soegning, med);
  if (stilling) where.push(stilling);
  const afstand = soegning.postnummer ? naer({ postnummer: soegning.postnummer, km: soegning.km }, { med, where }) : 'null::float8';
  iblandt('region', soegning.region);
  iblandt('kommunekode', soegning.kommunekode);
  iblandt('omraade', soegning.omraade);
  iblandt('gruppe', soegning.gruppe);
  iblandt('annoncetype', soegning.annoncetype);
  lig('land', soegning.land);
  lig('deltid', soegning.deltid);
  lig('fast', soegning.fast);
  lig('hotjob', soegning.hotjob);
  if (soegning.intetFastArbejdssted) lig('intet_fast_arbejdssted', true);
  return { where: where.join(' and '), afstand, orden: ordenAf(soegning, tekst?.rang), parametre };
};

type Med = (value: unknown) => string;

const tekstsoegning = (q: string, med: Med) => {
  const uden = foldet(q);
  const begyndelser = uden.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map((ord) => `${ord}:*`).join(' & ');
  const hele = med(q);
  const led = [`websearch_to_tsquery('pg_catalog.danish', ${hele})`, `websearch_to_tsquery('pg_catalog.danish', ${med(uden)})`];
  if (begyndelser) led.push(`to_tsquery('pg_catalog.danish', ${med(begyndelser)})`);
  const query = `(${led.join(' || ')})`;
  return {
    fundet: `(soegevektor @@ ${query} or ${hele}::text <% overskrift)`,
    rang: `ts_rank(soegevektor, ${query}) + word_similarity(${hele}::text, overskrift)`,
  };
};

/** JOB-08, JOB-09: a stillingsbetegnelse stands for itself and all its aliases, an alias for itself only. */
const stillinger = ({ conceptUri, aliasId }: FindJobSoegning, med: Med): string | undefined => {
  const led = [conceptUri?.length ? `concept_uri = any(${med(conceptUri)})` : '', aliasId?.length ? `alias_id = any(${med(aliasId)}::uuid[])` : ''].filter(Boolean);
  return led.length > 0 ? `(${led.join(' or ')})` : undefined;
};

/** Great-circle distance from a postnummer; a box around it first, so that an index helps. */
const naer = ({ postnummer, km }: { postnummer: string; km: number }, { med, where }: { med: Med; where: string[] }): string => {
  const fra = findPostnummer(postnummer);
  if (!fra) throw new Refusal(commonProblems.ugyldigtInput, {}, [{ pointer: '/query/postnummer', code: 'postnummer-ukendt', message: 'Postnummeret findes ikke.' }]);
  const [lat, lon] = [`${med(fra.lat)}::float8`, `${med(fra.lon)}::float8`];
  const grader = km / kmPrGrad;
  const laengdegrader = grader / Math.cos((fra.lat * Math.PI) / 180);
  where.push(`lat between ${med(fra.lat - grader)} and ${med(fra.lat + grader)}`, `lon between ${med(fra.lon - laengdegrader)} and ${med(fra.lon + laengdegrader)}`);
  const afstand = `(2 * ${jordradiusKm} * asin(least(1, sqrt(
    sin(radians(lat - ${lat}) / 2) ^ 2 + cos(radians(${lat})) * cos(radians(lat)) * sin(radians(lon - ${lon}) / 2) ^ 2))))`;
  where.push(`${afstand} <= ${med(km)}`);
  return afstand;
};

const ordenAf = ({ sort }: FindJobSoegning, rang: string | undefined): string => {
  const nyeste = 'publiceret_at desc, annonce_id desc';
  if (sort === 'frist') return `ansoegningsfrist asc nulls last, ${nyeste}`;
  return rang && sort !== 'publiceret' ? `${rang} desc, ${nyeste}` : nyeste;
};
