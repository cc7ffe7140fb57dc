import type { annonceState } from '@jobnet/contracts';
import { findPostnummer } from '@jobnet/reference-data/postnumre';
import { type Annonce, nyesteIndhold, tilstandAf } from './annonce.entity.ts';
import { statusAf, vindueAf } from './annonce.rules.ts';

/** What others may know of an ad (ANN-32): the approved text's facts, or the waiting one's as long as nothing is approved. Never a name, a P-nummer or a text. */
export const factsOf = (row: Annonce, now: Date): (typeof annonceState)['_zod']['output'] => {
  const indhold = row.godkendt ?? nyesteIndhold(row);
  const { arbejdssted: sted } = indhold;
  const punkt = sted.land === 'DK' && sted.postnummer ? findPostnummer(sted.postnummer) : undefined;
  const vindue = row.publiceresFra && row.publiceresTil ? { fra: row.publiceresFra, til: row.publiceresTil } : vindueAf(indhold, { now });
  return {
    annonceId: row.id,
    status: statusAf(tilstandAf(row), now),
    conceptUri: indhold.conceptUri,
    ...(indhold.aliasId ? { aliasId: indhold.aliasId } : {}),
    ...(sted.kommunekode ? { kommunekode: sted.kommunekode } : {}),
    ...(sted.postnummer ? { postnummer: sted.postnummer } : {}),
    ...(punkt ? { punkt: { lat: punkt.lat, lon: punkt.lon } } : {}),
    land: sted.land,
    deltid: indhold.deltid,
    fast: indhold.fast,
    hotjob: indhold.hotjob,
    arbejdstider: indhold.arbejdstider,
    ...(indhold.ansoegningsfrist ? { ansoegningsfrist: indhold.ansoegningsfrist } : {}),
    publiceresFra: vindue.fra.toISOString(),
    publiceresTil: vindue.til.toISOString(),
  };
};
