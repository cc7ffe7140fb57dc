import type { annoncelinje, annonceView } from '@jobnet/contracts';
import { afvisningsaarsager } from '@jobnet/reference-data';
import { navnAf } from '../stillingsbetegnelse/find-stillinger.ts';
import type { Stillingsbetegnelse } from '../stillingsbetegnelse/stillingsbetegnelse.entity.ts';
import { type Afvisning, type Annonce, nyesteIndhold, tilstandAf } from './annonce.entity.ts';
import { handlingerAf, statusAf, statustekstAf } from './annonce.rules.ts';
import { momentAf } from './dansk-tid.rules.ts';

/** What a view needs besides the row. */
export interface Visning {
  readonly stillinger: ReadonlyMap<string, Stillingsbetegnelse>;
  readonly now: Date;
}

/** A rejection with its reason's name. */
export const afvisningAf = ({ aarsag, begrundelse, tidspunkt }: Afvisning) => ({ aarsag, aarsagNavn: afvisningsaarsager.nameOf(aarsag), begrundelse, tidspunkt });

/** A line of the overview, with the status now (ANN-16..21). */
export const linjeAf = (row: Annonce, { stillinger, now }: Visning): (typeof annoncelinje)['_zod']['output'] => {
  const indhold = nyesteIndhold(row);
  const tilstand = tilstandAf(row);
  const navn = navnAf(stillinger, indhold);
  const fra = row.publiceresFra ?? (indhold.publiceresFra ? momentAf(indhold.publiceresFra, 'start') : undefined);
  const til = row.publiceresTil ?? (indhold.publiceresTil ? momentAf(indhold.publiceresTil, 'slut') : undefined);
  return {
    annonceId: row.id,
    version: row.version,
    titel: indhold.titel,
    status: statusAf(tilstand, now),
    statustekst: statustekstAf(tilstand, now),
    aendringAfventer: tilstand.godkendt && tilstand.venter && !tilstand.afvist,
    stillingsbetegnelse: navn.label,
    ...(navn.alias ? { alias: navn.alias } : {}),
    oprettet: row.oprettetAt.toISOString(),
    aendret: row.aendretAt.toISOString(),
    ...(fra ? { publiceresFra: fra.toISOString() } : {}),
    ...(til ? { publiceresTil: til.toISOString() } : {}),
    ...(row.afvisning ? { afvisning: afvisningAf(row.afvisning) } : {}),
    handlinger: handlingerAf(tilstand, now),
  };
};

/** The whole ad. */
export const viewAf = (row: Annonce, visning: Visning): (typeof annonceView)['_zod']['output'] => ({
  ...linjeAf(row, visning),
  ...(row.cvr ? { cvr: row.cvr } : {}),
  ...(row.organisationTypeId ? { organisationTypeId: row.organisationTypeId } : {}),
  indhold: nyesteIndhold(row),
});
