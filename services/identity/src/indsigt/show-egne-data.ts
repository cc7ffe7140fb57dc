import type { AnswerOf, showEgneDataIIdentity } from '@jobnet/contracts';
import { Clock, FieldCipher } from '@jobnet/messaging';
import { borgerOf, type CallOf, type DataDel, opslagDel, readEgneData } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { cprContext } from '../borger/cpr-index.ts';
import { tidligereCprContext } from '../borger/tidligere-cpr.entity.ts';
import { brugernavnContext } from '../brugerkode/brugerkoder-record.ts';
import { navnContext } from '../konto/provision-konto.ts';

/** What is held of an account, whose owner is told apart by this column. */
const kontoDele = (whose: 'borger_id' | 'id'): readonly DataDel[] => [
  {
    navn: 'Loginmetoder',
    sql: `select i.issuer as udsteder, i.subject as "idHosUdsteder" from konto_identitet i join konto k on k.id = i.konto_id where k.${whose} = $1 order by 1, 2`,
  },
  {
    navn: 'Sessioner',
    sql: `select s.login_vej as "loginVej", s.browser, s.styresystem, s.created_at as "loggetInd", s.last_used_at as "sidstBrugt", s.ended_at as "loggetUd"
          from session s join konto k on k.id = s.konto_id where k.${whose} = $1 order by s.created_at, s.id`,
  },
];

const tilhoersforhold: DataDel = { navn: 'Tilhørsforhold', sql: 'select kommunekode, akassekode from tilhoersforhold where borger_id = $1' };

/** Times when a member of staff ended all sessions of an employee; which member is not said. */
const lukninger: DataDel = {
  navn: 'Logget ud af Jobnet',
  sql: 'select aarsag, antal as sessioner, lukket_at as "loggetUd" from session_lukning where konto_id = $1 order by lukket_at, id',
};

/** One's own data: everything identity holds of the borger, and who has looked; or of the employee of a company. Never a secret (GDPR articles 15 and 20). */
@Injectable()
export class ShowEgneData {
  constructor(
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  execute({ manager, principal }: CallOf<typeof showEgneDataIIdentity>): Promise<AnswerOf<typeof showEgneDataIIdentity>> {
    const now = this.clock.now();
    if (principal.role !== 'borger') return readEgneData(manager, { id: principal.id, now }, [this.#konto('id'), ...kontoDele('id'), lukninger]);
    return readEgneData(manager, { id: borgerOf(principal), now }, [...this.#ofBorger(), this.#konto('borger_id'), ...kontoDele('borger_id'), tilhoersforhold, opslagDel]);
  }

  #konto(whose: 'borger_id' | 'id'): DataDel {
    return {
      navn: 'Konto',
      sql: `select id as "kontoId", sealed_navn as navn, cvr, virksomhedsnavn, created_at as oprettet, last_login_at as "sidsteLogin" from konto where ${whose} = $1`,
      open: (row) => ({ ...row, navn: this.cipher.decrypt(String(row['navn']), navnContext(String(row['kontoId']))) }),
    };
  }

  #ofBorger(): DataDel[] {
    return [
      {
        navn: 'Person',
        sql: 'select id as "borgerId", sealed_cpr as "cprNummer", created_at as oprettet from borger where id = $1',
        open: (row) => ({ ...row, cprNummer: this.cipher.decrypt(String(row['cprNummer']), cprContext(String(row['borgerId']))) }),
      },
      {
        navn: 'Tidligere CPR-numre',
        sql: 'select id, sealed_cpr as "cprNummer", skiftet_at as skiftet from tidligere_cpr where borger_id = $1 order by skiftet_at',
        open: ({ id, ...row }) => ({ ...row, cprNummer: this.cipher.decrypt(String(row['cprNummer']), tidligereCprContext(String(id))) }),
      },
      {
        navn: 'Brugerkoder',
        sql: `select id, sealed_brugernavn as brugernavn, skal_skifte as "skalSkifteAdgangskode", organisation_kind || ':' || organisation_code as "udstedtAf",
                     udstedt_at as udstedt, importeret_at as importeret, sidst_brugt_at as "sidstBrugt", slettes_efter as "slettesEfter"
              from brugerkoder where borger_id = $1`,
        open: ({ id, ...row }) => ({ ...row, brugernavn: this.cipher.decrypt(String(row['brugernavn']), brugernavnContext(String(id))) }),
      },
    ];
  }
}
