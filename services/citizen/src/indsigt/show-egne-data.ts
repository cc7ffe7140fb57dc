import type { AnswerOf, showEgneDataICitizen } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { fravaerstyper } from '@jobnet/reference-data';
import { borgerOf, type CallOf, type DataDel, opslagDel, readEgneData } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { navnContext } from '../jobagent/list-jobagenter.ts';
import { openIndhold } from '../joblog/list-joblog.ts';
import { contextOf, sealedFields } from '../kontaktoplysninger/kontaktoplysninger-rows.ts';

const records: readonly DataDel[] = [
  {
    navn: 'Tilhørsforhold',
    sql: `select kommunekode, akassekode, kontaktgruppe, visitationskategori, kontaktforloeb, beskyttet as "navneOgAdressebeskyttelse"
          from tilhoersforhold where borger_id = $1`,
  },
  {
    navn: 'Tilmeldinger',
    sql: `select id as "tilmeldingId", status, ydelse, akassekode, tilmeldt_fra::text as "tilmeldtFra", registered_at as registreret, registered_by as "registreretAf",
                 afmeldt_fra::text as "afmeldtFra", afmeldingsaarsag, fremmoede_dato::text as "fremmoedeDato", jobnetflag, bekraeftet_at as bekraeftet
          from tilmelding where borger_id = $1 order by id`,
  },
  {
    navn: 'Jeg søger job som',
    sql: `select o.id as "joboenskeId", o.concept_uri as "conceptUri", s.label as stillingsbetegnelse, o.alias_id as "aliasId", o.har_uddannelse as "harUddannelse", o.erfaring,
                 o.registreret_at as registreret
          from joboenske o left join stillingsbetegnelse s using (concept_uri) where o.borger_id = $1 order by o.id`,
  },
  {
    navn: 'Jeg søger job som, historik',
    sql: `select h.joboenske_id as "joboenskeId", h.haendelse, h.aarsag, h.at as tidspunkt, h.concept_uri as "conceptUri", s.label as stillingsbetegnelse, h.alias_id as "aliasId",
                 h.registreret_at as registreret
          from joboenske_historik h left join stillingsbetegnelse s using (concept_uri) where h.borger_id = $1 order by h.at, h.id`,
  },
  { navn: 'Ansættelsesbetingelser', sql: 'select ansaettelsesbetingelser from jobmatch where borger_id = $1' },
  {
    navn: 'Jobagenters fund',
    sql: `select m.jobagent_id as "jobagentId", m.annonce_id as "annonceId", m.fundet_at as fundet
          from jobagentmatch m join jobagent a on a.id = m.jobagent_id where a.borger_id = $1 order by m.fundet_at, m.id`,
  },
  {
    navn: 'Indsatser',
    sql: `select id as "indsatsId", titel, fra::text, til::text, status, registreret_at as registreret from indsats where borger_id = $1 order by id`,
  },
  {
    navn: 'Fravær',
    sql: `select id as "fravaerId", fravaerstype, fra::text, til::text, status, registreret_at as registreret from fravaer where borger_id = $1 order by id`,
    open: (row) => ({ ...row, navn: fravaerstyper.nameOf(String(row['fravaerstype'])) }),
  },
];

/** One's own data: everything citizen holds of the borger, and who has looked (GDPR articles 15 and 20). */
@Injectable()
export class ShowEgneData {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  execute({ manager, principal }: CallOf<typeof showEgneDataICitizen>): Promise<AnswerOf<typeof showEgneDataICitizen>> {
    return readEgneData(manager, { id: borgerOf(principal), now: this.clock.now() }, [...records, ...this.#sealed(), opslagDel]);
  }

  #sealed(): DataDel[] {
    return [
      {
        navn: 'Kontaktoplysninger',
        sql: `select id, navn_sealed as navn, email_sealed as email, email_bekraeftet as "emailBekraeftet", ny_email_sealed as "nyEmail", telefon_sealed as telefon
              from kontaktoplysninger where borger_id = $1`,
        open: ({ id, ...row }) => {
          const opened = sealedFields.map((field) => [field, row[field] === null ? null : this.cipher.decrypt(String(row[field]), contextOf(String(id), field))]);
          return { ...row, ...Object.fromEntries(opened) };
        },
      },
      {
        navn: 'Jobagenter',
        sql: `select id as "jobagentId", navn_sealed as navn, concept_uris as "conceptUris", alias_ids as "aliasIds", kommunekoder, regioner, hyppighed, oprettet_at as oprettet
              from jobagent where borger_id = $1 order by id`,
        open: (row) => ({ ...row, navn: this.cipher.decrypt(String(row['navn']), navnContext(String(row['jobagentId']))) }),
      },
      {
        navn: 'Joblog',
        sql: `select id as "joblogId", indhold_sealed as indhold, ansoegningsfrist::text, soegt_dato::text as "soegtDato", oprettet_at as oprettet
              from joblog where borger_id = $1 order by id`,
        open: ({ indhold, ...row }) => ({ ...row, ...openIndhold(this.cipher, String(indhold), String(row['joblogId'])) }),
      },
    ];
  }
}
