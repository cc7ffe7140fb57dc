import type { annoncekort } from '@jobnet/contracts';
import { countries, kommuner } from '@jobnet/reference-data';
import type { Sideindhold } from './find-job-index.ts';

/** A row of Find job's table as SQL gives it. */
export interface FindJobRow {
  readonly annonce_id: string;
  readonly titel: string;
  readonly arbejdsgiver: string | null;
  readonly cvr: string | null;
  readonly anonym: boolean;
  readonly concept_uri: string;
  readonly stilling: string;
  readonly alias_id: string | null;
  readonly alias: string | null;
  readonly intet_fast_arbejdssted: boolean;
  readonly kommunekode: string | null;
  readonly postnummer: string | null;
  readonly postdistrikt: string | null;
  readonly land: string;
  readonly publiceret_at: Date;
  readonly publiceres_til: Date;
  readonly frist: string | null;
  readonly snarest: boolean;
  readonly deltid: boolean;
  readonly fast: boolean;
  readonly annoncetype: string;
  readonly hotjob: boolean;
  readonly side: Sideindhold;
  readonly afstand_km?: number | null;
}

/** The columns a card or page is made of. */
export const kolonner = `annonce_id, titel, arbejdsgiver, cvr, anonym, concept_uri, stilling, alias_id, alias, intet_fast_arbejdssted, kommunekode,
  postnummer, postdistrikt, land, publiceret_at, publiceres_til, ansoegningsfrist::text as frist, snarest, deltid, fast, annoncetype, hotjob, side`;

const nyMs = 24 * 3_600_000;

/** An ad card (JOB-02, JOB-16). */
export const kortAf = (row: FindJobRow, now: Date): (typeof annoncekort)['_zod']['output'] => ({
  annonceId: row.annonce_id,
  titel: row.titel,
  ...(row.arbejdsgiver ? { arbejdsgiver: row.arbejdsgiver } : {}),
  anonym: row.anonym,
  stillingsbetegnelse: row.stilling,
  conceptUri: row.concept_uri,
  ...(row.alias ? { alias: row.alias } : {}),
  ...(row.alias_id ? { aliasId: row.alias_id } : {}),
  intetFastArbejdssted: row.intet_fast_arbejdssted,
  ...(row.kommunekode ? { kommunekode: row.kommunekode, kommune: kommuner.nameOf(row.kommunekode) } : {}),
  ...(row.postnummer ? { postnummer: row.postnummer } : {}),
  ...(row.postdistrikt ? { postdistrikt: row.postdistrikt } : {}),
  land: row.land,
  landenavn: countries.nameOf(row.land),
  publiceret: row.publiceret_at.toISOString(),
  ...(row.frist ? { ansoegningsfrist: row.frist } : {}),
  snarest: row.snarest,
  deltid: row.deltid,
  fast: row.fast,
  hotjob: row.hotjob,
  ny: now.getTime() - row.publiceret_at.getTime() < nyMs,
  ekstern: false,
  ...(row.afstand_km === null || row.afstand_km === undefined ? {} : { afstandKm: Math.round(row.afstand_km * 10) / 10 }),
});
