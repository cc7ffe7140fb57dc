import type { Audience, LoginFejlkode } from '@jobnet/contracts';
import { Clock, FieldCipher, inTransaction } from '@jobnet/messaging';
import type { Redirect } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BrokerPerson } from '../konto/konto.rules.ts';
import type { Enhed } from '../session/enhed.rules.ts';
import { sessionCookie } from '../session/session-cookie.rules.ts';
import { hashOf } from '../session/secret.ts';
import { isAssuredEnough } from './assurance.rules.ts';
import { verifierContext } from './begin-login.ts';
import { EnterJobnet } from './enter-jobnet.ts';
import { LoginAttemptRow } from './login-attempt.entity.ts';
import { type BrokerAnswer, BrokerRefusal, LoginBroker } from './login-broker.port.ts';
import { audienceOfState, errorPage } from './login.rules.ts';

/** The browser's return from the broker. */
export interface LoginReturn {
  readonly answer: BrokerAnswer;
  /** The secret of the login cookie. */
  readonly browser: string | undefined;
  /** What the browser says it is. */
  readonly enhed: Enhed;
  /** The session secret the browser already holds for an audience. */
  readonly sessionOf: (audience: Audience) => string | undefined;
}

/**
 * Ends a login attempt: takes the attempt (once, whatever comes of it), asks the broker who it is with no transaction open, and opens the
 * session. Every refusal is a page of the audience's app with a code; nothing else of the failure reaches the browser.
 */
@Injectable()
export class CompleteLogin {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly broker: LoginBroker,
    private readonly enterJobnet: EnterJobnet,
  ) {}

  async execute(back: LoginReturn): Promise<Redirect> {
    const refused = (audience: Audience, kode: LoginFejlkode): Redirect => ({ location: errorPage(audience, kode) });
    const attempt = await this.#take(back.answer.state ?? '');
    if (!attempt || attempt.browserHash !== hashOf(back.browser ?? '')) return refused(audienceOfState(back.answer.state), 'login-ugyldigt');
    const { audience, til } = attempt;
    if (attempt.expiresAt <= this.clock.now()) return refused(audience, 'login-udloebet');
    const person = await this.#ask(attempt, back.answer);
    if ('kode' in person) return refused(audience, person.kode);
    if (!isAssuredEnough(person.assurance)) return refused(audience, 'niveau-for-lavt');
    const login = { audience, person, enhed: back.enhed, replaces: back.sessionOf(audience) };
    const entered = await inTransaction(this.dataSource, (manager) => this.enterJobnet.execute(manager, login));
    if ('refusal' in entered) return refused(audience, entered.refusal);
    return { location: til, cookies: [sessionCookie(audience, entered.secret)] };
  }

  /** The attempt of this state, which nobody can use again. */
  async #take(state: string): Promise<LoginAttemptRow | undefined> {
    return inTransaction(this.dataSource, async (manager) => {
      const stateHash = hashOf(state);
      const attempt = await manager.findOne(LoginAttemptRow, { where: { stateHash }, lock: { mode: 'pessimistic_write' } });
      if (attempt) await manager.delete(LoginAttemptRow, { stateHash });
      return attempt ?? undefined;
    });
  }

  async #ask(attempt: LoginAttemptRow, answer: BrokerAnswer): Promise<BrokerPerson | BrokerRefusal> {
    const codeVerifier = this.cipher.decrypt(attempt.sealedCodeVerifier, verifierContext(attempt.stateHash));
    try {
      return await this.broker.complete(attempt.audience, answer, { state: answer.state ?? '', nonce: attempt.nonce, codeVerifier });
    } catch (error) {
      if (error instanceof BrokerRefusal) return error;
      throw error;
    }
  }
}
