import type { AnswerOf, showKontaktoplysninger, showKontaktoplysningerForBorger } from '@jobnet/contracts';
import { borgerOf, type CallOf } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { RequireOwnBorger } from '../tilhoersforhold/require-own-borger.ts';
import { KontaktoplysningerRows } from './kontaktoplysninger-rows.ts';
import { emailStatusOf, type KontaktState } from './kontaktoplysninger.rules.ts';

type Answer = AnswerOf<typeof showKontaktoplysninger>;

/** The state in its wire form. */
export const toKontaktAnswer = (state: KontaktState): Answer => ({
  email: state.email ?? undefined,
  emailStatus: emailStatusOf(state),
  afventerBekraeftelse: state.nyEmail ?? undefined,
  telefon: state.telefon ?? undefined,
});

/** PROF-02: e-mail address and phone number, for the borger or an own authority. */
@Injectable()
export class ShowKontaktoplysninger {
  constructor(
    private readonly rows: KontaktoplysningerRows,
    private readonly ownBorger: RequireOwnBorger,
  ) {}

  async execute(call: CallOf<typeof showKontaktoplysninger>): Promise<Answer> {
    return toKontaktAnswer((await this.rows.load(call.manager, borgerOf(call.principal))).state);
  }

  async executeForBorger(call: CallOf<typeof showKontaktoplysningerForBorger>): Promise<Answer> {
    await this.ownBorger.check(call, { action: 'read', purpose: 'Kontaktoplysninger', fields: ['email', 'telefon'] });
    return toKontaktAnswer((await this.rows.load(call.manager, call.params.borgerId)).state);
  }
}
