import type { Audience } from '@jobnet/contracts';
import { Clock, FieldCipher, inTransaction } from '@jobnet/messaging';
import { Log, type Redirect } from '@jobnet/service-kit';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashOf, newSecret } from '../session/secret.ts';
import { loginCookie } from '../session/session-cookie.rules.ts';
import { LoginAttemptRow } from './login-attempt.entity.ts';
import { BrokerRefusal, LoginBroker } from './login-broker.port.ts';
import { attemptMinutes, errorPage, stateOf } from './login.rules.ts';
import { returnPath } from './return-path.rules.ts';

/** A wish to log in. `browser` is the login cookie's secret, if the browser has one: several tabs may log in at once. */
export interface LoginWish {
  readonly audience: Audience;
  readonly til: string | undefined;
  readonly browser: string | undefined;
}

/** ID-LOGIN-01, AG-01: sends the browser to the broker, which may have to be found first (with no transaction open), and remembers the attempt. */
@Injectable()
export class BeginLogin {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly cipher: FieldCipher,
    private readonly broker: LoginBroker,
    private readonly log: Log,
  ) {}

  async execute({ audience, til, browser = newSecret() }: LoginWish): Promise<Redirect> {
    const checks = { state: stateOf(audience, newSecret()), nonce: newSecret(), codeVerifier: newSecret() };
    const stateHash = hashOf(checks.state);
    try {
      const location = await this.broker.loginUrl(audience, checks);
      const attempt = {
        stateHash,
        audience,
        browserHash: hashOf(browser),
        nonce: checks.nonce,
        sealedCodeVerifier: this.cipher.encrypt(checks.codeVerifier, verifierContext(stateHash)),
        til: returnPath(audience, til),
        expiresAt: new Date(this.clock.now().getTime() + attemptMinutes * 60_000),
      };
      await inTransaction(this.dataSource, (manager) => manager.insert(LoginAttemptRow, attempt));
      return { location, cookies: [loginCookie(browser, attemptMinutes * 60)] };
    } catch (error) {
      if (!(error instanceof BrokerRefusal)) throw error;
      this.log.security('login-refused', { way: audience, reason: error.kode });
      return { location: errorPage(audience, error.kode) };
    }
  }
}

/** The place a PKCE code verifier is sealed for. */
export const verifierContext = (stateHash: string): string => `login-attempt:${stateHash}:code-verifier`;
