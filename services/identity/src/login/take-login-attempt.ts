import type { Audience, LoginFejlkode } from '@jobnet/contracts';
import { Clock, FieldCipher, inTransaction } from '@jobnet/messaging';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOf } from '../session/secret.ts';
import { verifierContext } from './begin-login.ts';
import { LoginAttemptRow } from './login-attempt.entity.ts';
import type { LoginChecks } from './login-broker.port.ts';
import { audienceOfState } from './login.rules.ts';

/** A login that came to nothing, and at which door. */
export interface RefusedLogin {
  readonly audience: Audience;
  readonly kode: LoginFejlkode;
}

/** An attempt that has come back: where it leads, and what the broker's answer is held against. */
export interface TakenAttempt {
  readonly audience: Audience;
  readonly til: string;
  readonly checks: LoginChecks;
}

/** Takes the attempt that a browser comes back with: once, whatever comes of it, in the browser that began it, and in time. */
@Injectable()
export class TakeLoginAttempt {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
  ) {}

  async execute(state = '', browser = ''): Promise<TakenAttempt | RefusedLogin> {
    const attempt = await this.#take(hashOf(state));
    if (!attempt || attempt.browserHash !== hashOf(browser)) return { audience: audienceOfState(state), kode: 'login-ugyldigt' };
    const { audience, til, nonce } = attempt;
    if (attempt.expiresAt <= this.clock.now()) return { audience, kode: 'login-udloebet' };
    return { audience, til, checks: { state, nonce, codeVerifier: this.cipher.decrypt(attempt.sealedCodeVerifier, verifierContext(attempt.stateHash)) } };
  }

  /** The attempt of this state, which nobody can use again. */
  async #take(stateHash: string): Promise<LoginAttemptRow | undefined> {
    return inTransaction(this.dataSource, async (manager) => {
      const attempt = await manager.findOne(LoginAttemptRow, { where: { stateHash }, lock: { mode: 'pessimistic_write' } });
      if (attempt) await manager.delete(LoginAttemptRow, { stateHash });
      return attempt ?? undefined;
    });
  }
}
