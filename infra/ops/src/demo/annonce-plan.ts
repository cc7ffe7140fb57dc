import { kommuner, type Kommune, regioner, type Stillingsbetegnelse, stillingsbetegnelser } from '@jobnet/reference-data';
import { type Postnummer, postnumre } from '@jobnet/reference-data/postnumre';
import { SeededRandom } from './seeded-random.ts';

/** What kind of ad a place in the list is, so that the demo world's counts hold exactly. */
export type Annonceslags = 'almindelig' | 'hotjob' | 'anonym' | 'workindenmark' | 'eures';

/** Job, place and kind of one ad, before it has words. */
export interface Annonceplan {
  readonly nummer: number;
  readonly slags: Annonceslags;
  readonly stilling: Stillingsbetegnelse;
  readonly aliasId?: string;
  readonly sted: Postnummer;
  readonly region: string;
}

const slagsAntal: readonly (readonly [Annonceslags, number])[] = [['hotjob', 10], ['anonym', 10], ['workindenmark', 5], ['eures', 5]];
/** Numbers without an address people work at. */
const udenArbejdspladser = new Set(['Udland', 'Centraltastning', 'Københavns Pakkecent']);

/** So many plans, the same for the same seed: all stillingsbetegnelser in turn, the five regions in turn, the special kinds spread out. */
export const planAnnoncer = ({ antal, seed, idag }: { antal: number; seed: number; idag: string }): Annonceplan[] => {
  const random = new SeededRandom(seed);
  const valid = stillingsbetegnelser.all.filter(({ validTo }) => validTo === null || validTo >= idag);
  const rounds = Array.from({ length: Math.ceil(antal / valid.length) }, () => random.some(valid, valid.length)).flat();
  const kinds = kindsOf(antal);
  return Array.from({ length: antal }, (_, index) => {
    const stilling = rounds[index] as Stillingsbetegnelse;
    const region = regioner.all[index % regioner.all.length]?.code ?? '';
    const alias = stilling.aliases.length > 0 && random.chance(0.3) ? random.pick(stilling.aliases).code : undefined;
    return { nummer: index, slags: kinds[index] ?? 'almindelig', stilling, ...(alias ? { aliasId: alias } : {}), sted: placeIn(region, random), region };
  });
};

const kindsOf = (antal: number): Annonceslags[] => {
  const special = slagsAntal.flatMap(([slags, count]) => Array.from({ length: count }, () => slags));
  const kinds = Array.from({ length: antal }, (): Annonceslags => 'almindelig');
  const step = Math.max(1, Math.floor(antal / special.length));
  special.forEach((slags, index) => {
    const at = index * step + (index % step);
    if (at < antal) kinds[at] = slags;
  });
  return kinds;
};

const placeIn = (region: string, random: SeededRandom): Postnummer => {
  const kommune: Kommune = random.pick(kommuner.all.filter((row) => row.region === region));
  const here = postnumre.filter((row) => row.kommune === kommune.code && row.postnr >= '1000' && !udenArbejdspladser.has(row.bynavn));
  return here.length > 0 ? random.pick(here) : placeIn(region, random);
};
