import { annonceUgyldig, type FieldError, Refusal } from '@jobnet/contracts';
import { findPostnummer } from '@jobnet/reference-data/postnumre';
import { Clock } from '@jobnet/messaging';
import { rensetHtml, udenFormatering } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FindStillinger } from '../stillingsbetegnelse/find-stillinger.ts';
import { erUdgaaet } from '../stillingsbetegnelse/stillingsbetegnelse.rules.ts';
import type { Virksomhed } from '../virksomhed/virksomhed.entity.ts';
import { tjekAnnonce, type Tjekgrundlag, type Udkast } from './annonce-tjek.rules.ts';
import type { Annonceindhold } from './annonce.rules.ts';

/** Whose ad it is: the company (none on an anonymous ad without one), and whether an authority sends it. */
export interface Afsender {
  readonly virksomhed?: Virksomhed;
  readonly myndighed: boolean;
}

/** Makes what was typed into what is stored: every rule held, description sanitised, place filled from CVR. One path for JobAG and for API v2 (ANN-34). */
@Injectable()
export class CompleteAnnonce {
  constructor(
    private readonly stillinger: FindStillinger,
    private readonly clock: Clock,
  ) {}

  async execute(manager: EntityManager, wish: Annonceindhold, afsender: Afsender): Promise<Annonceindhold> {
    const fejl = await this.check(manager, wish, { ...afsender, naar: 'indsendelse' });
    if (fejl.length > 0) throw new Refusal(annonceUgyldig, {}, fejl);
    return { ...wish, beskrivelse: rensetHtml(wish.beskrivelse), arbejdssted: stedAf(wish.arbejdssted, afsender.virksomhed) };
  }

  /** Every reason against the ad (ANN-26). */
  async check(manager: EntityManager, udkast: Udkast, { virksomhed, myndighed, naar }: Afsender & { naar: 'undervejs' | 'indsendelse' }): Promise<FieldError[]> {
    const row = udkast.conceptUri ? (await this.stillinger.execute(manager, [udkast.conceptUri])).get(udkast.conceptUri) : undefined;
    const idag = this.clock.today();
    const grundlag: Tjekgrundlag = {
      now: this.clock.now(),
      idag,
      myndighed,
      pNumre: virksomhed?.stamdata.penheder.map(({ pNummer }) => pNummer) ?? [],
      ...(row ? { stilling: { udgaaet: erUdgaaet(row.udgaaetFra, idag), aliasIds: row.aliasser.map(({ aliasId }) => aliasId) } } : {}),
      harTekst: udenFormatering(udkast.beskrivelse ?? '') !== '',
    };
    return tjekAnnonce(udkast, grundlag, naar);
  }
}

/** The place with what CVR and the postnumre say of it: a P-nummer's address is CVR's, whatever was typed (ANN-02, AG-04). */
const stedAf = (sted: Annonceindhold['arbejdssted'], virksomhed: Virksomhed | undefined): Annonceindhold['arbejdssted'] => {
  if (sted.intetFastArbejdssted) return { intetFastArbejdssted: true, land: sted.land };
  const cvrs = virksomhed?.stamdata.penheder.find(({ pNummer }) => pNummer === sted.pNummer)?.adresse;
  if (sted.pNummer && cvrs) {
    const { vejadresse, postnummer, postdistrikt, kommunekode } = cvrs;
    return { intetFastArbejdssted: false, pNummer: sted.pNummer, adresse: vejadresse, postnummer, by: postdistrikt, kommunekode: kommunekode ?? findPostnummer(postnummer)?.kommune, land: 'DK' };
  }
  if (sted.land !== 'DK') return { ...sted, kommunekode: undefined };
  const post = sted.postnummer ? findPostnummer(sted.postnummer) : undefined;
  return { ...sted, by: post?.bynavn ?? sted.by, kommunekode: sted.kommunekode ?? post?.kommune };
};
