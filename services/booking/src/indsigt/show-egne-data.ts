import type { AnswerOf, showEgneDataIBooking } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { borgerOf, type CallOf, type DataDel, opslagDel, readEgneData } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { fejltekstContext } from '../booking-fejl/report-booking-fejl.ts';
import { aftaletekstContext } from '../moede/moede-view.ts';

const records: readonly DataDel[] = [
  {
    navn: 'Det, bookingen ved om dig',
    /** The number itself stands in identity's part; here it is only ever opened for a vendor. */
    sql: `select kommunekode, akassekode, kontaktgruppe, sealed_cpr is not null as "harKrypteretCprNummer" from borger where id = $1`,
  },
  {
    navn: 'Bookingfrister',
    sql: `select id as "bookingfristId", frist::text, samtaletype, grund, status, aktiv_fra::text as "aktivFra" from bookingfrist where borger_id = $1 order by id`,
  },
  {
    navn: 'Hemmelig adresse til din egen kalender',
    /** The address itself is kept nowhere. */
    sql: 'select oprettet_at as oprettet, sidst_hentet_at as "sidstHentet" from kalenderabonnement where borger_id = $1',
  },
];

/** One's own data: everything booking holds of the borger, and who has looked (GDPR articles 15 and 20). */
@Injectable()
export class ShowEgneData {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  execute({ manager, principal }: CallOf<typeof showEgneDataIBooking>): Promise<AnswerOf<typeof showEgneDataIBooking>> {
    return readEgneData(manager, { id: borgerOf(principal), now: this.clock.now() }, [...records, this.#moeder(), this.#bookingFejl(), opslagDel]);
  }

  #moeder(): DataDel {
    return {
      navn: 'Møder',
      sql: `select m.id as "moedeId", m.status, m.titel, m.samtaletype, m.moedeform, m.start, m.slut, m.sted, m.sagsbehandler,
                   m.oprindelse, m.registreret_af as "registreretAf", m.gruppe, m.gruppemoede_id as "gruppemoedeId",
                   m.kan_aflyses as "kanAflyses", m.aflyses_senest as "aflysesSenest", m.kan_ombookes as "kanOmbookes", m.ombookes_senest as "ombookesSenest",
                   m.bekraeftes_senest as "bekraeftesSenest", m.bekraeftet, m.aflyst_af as "aflystAf", m.sealed_aftaletekst as aftaletekst,
                   l.navn as leverandoer, m.moedetilbud_id as "moedetilbudId", m.tid_id as "tidId", m.created_at as oprettet
            from moede m left join leverandoer l on l.id = m.leverandoer_id where m.borger_id = $1 order by m.id`,
      open: (row) => ({ ...row, aftaletekst: row['aftaletekst'] && this.cipher.decrypt(String(row['aftaletekst']), aftaletekstContext(String(row['moedeId']))) }),
    };
  }

  #bookingFejl(): DataDel {
    return {
      navn: 'Indmeldte fejl i bookingen',
      sql: `select f.id as "bookingFejlId", f.fejlkode, f.sealed_fejltekst as fejltekst, f.moedetilbud_id as "moedetilbudId", f.indkaldelses_id as "indkaldelsesId",
                   f.fejl_tidspunkt as "fejlTidspunkt", f.modtaget, f.status, l.navn as leverandoer
            from booking_fejl f join leverandoer l on l.id = f.leverandoer_id where f.borger_id = $1 order by f.id`,
      open: (row) => ({ ...row, fejltekst: this.cipher.decrypt(String(row['fejltekst']), fejltekstContext(String(row['bookingFejlId']))) }),
    };
  }
}
