import type { showJobannonce } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { stedTekst, type Opslag } from '@jobnet/web-ui/annonce';

export type Annonceside = AnswerOf<typeof showJobannonce>;

/** The public page's answer as the shared view of an ad shows it. */
export const opslagAfSide = ({ annoncetype, arbejdstider, ...side }: Annonceside): Opslag => ({
  ...side,
  sted: side.intetFastArbejdssted
    ? undefined
    : stedTekst({ adresse: side.adresse, postnummer: side.postnummer, by: side.postdistrikt, kommunekode: side.kommunekode, land: side.land }),
  annoncetype: annoncetype.navn,
  arbejdstider: arbejdstider.map(({ navn }) => navn),
  ansoegningsfrist: side.snarest ? undefined : side.ansoegningsfrist,
});

/** GEN-MAPS-04: what the map is told: the workplace, nothing about the person who looks. */
export const stedTilKort = ({ intetFastArbejdssted, adresse, postnummer, postdistrikt, kommune, landenavn }: Annonceside): string | undefined => {
  const by = [postnummer, postdistrikt].filter(Boolean).join(' ') || kommune;
  return intetFastArbejdssted || !by ? undefined : [adresse, by, landenavn].filter(Boolean).join(', ');
};
