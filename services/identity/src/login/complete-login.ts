import type { Audience } from '@jobnet/contracts';
import { inTransaction } from '@jobnet/messaging';
import { Log, type Redirect } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { BrokerPerson } from '../konto/konto.rules.ts';
import type { Enhed } from '../session/enhed.rules.ts';
import { sessionCookie } from '../session/session-cookie.rules.ts';
import { isAssuredEnough } from './assurance.rules.ts';
import { EnterJobnet } from './enter-jobnet.ts';
import { type BrokerAnswer, BrokerRefusal, LoginBroker } from './login-broker.port.ts';
import { errorPage } from './login.rules.ts';
import { type RefusedLogin, type TakenAttempt, TakeLoginAttempt } from './take-login-attempt.ts';

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

interface Entered {
  readonly audience: Audience;
  readonly til: string;
  readonly secret: string;
}

/**
 * Ends a login attempt: takes the attempt, asks the broker who it is with no transaction open, and opens the session. Every refusal is a
 * page of the audience's app with a code; nothing else of the failure reaches the browser. The log is told how it ended.
 */
@Injectable()
export class CompleteLogin {
  constructor(
    private readonly dataSource: DataSource,
    private readonly takeLoginAttempt: TakeLoginAttempt,
    private readonly broker: LoginBroker,
    private readonly enterJobnet: EnterJobnet,
    private readonly log: Log,
  ) {}

  async execute(back: LoginReturn): Promise<Redirect> {
    const ended = await this.#enter(back);
    const { audience } = ended;
    if ('kode' in ended) {
      this.log.security('login-refused', { way: audience, reason: ended.kode });
      return { location: errorPage(audience, ended.kode) };
    }
    this.log.security('login-succeeded', { way: audience });
    return { location: ended.til, cookies: [sessionCookie(audience, ended.secret)] };
  }

  async #enter({ answer, browser, enhed, sessionOf }: LoginReturn): Promise<Entered | RefusedLogin> {
    const attempt = await this.takeLoginAttempt.execute(answer.state, browser);
    if ('kode' in attempt) return attempt;
    const { audience, til } = attempt;
    const person = await this.#ask(attempt, answer);
    if ('kode' in person) return { audience, kode: person.kode };
    if (!isAssuredEnough(person.assurance)) return { audience, kode: 'niveau-for-lavt' };
    const login = { audience, person, enhed, replaces: sessionOf(audience) };
    const entered = await inTransaction(this.dataSource, (manager) => this.enterJobnet.execute(manager, login));
    return 'refusal' in entered ? { audience, kode: entered.refusal } : { audience, til, secret: entered.secret };
  }

  async #ask({ audience, checks }: TakenAttempt, answer: BrokerAnswer): Promise<BrokerPerson | BrokerRefusal> {
    try {
      return await this.broker.complete(audience, answer, checks);
    } catch (error) {
      if (error instanceof BrokerRefusal) return error;
      throw error;
    }
  }
}
