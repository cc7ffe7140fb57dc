import type { Audience, LoginFejlkode } from '@jobnet/contracts';
import type { BrokerPerson } from '../konto/konto.rules.ts';
import type { EndedLogin, LogoutTokenFlaw } from './logout-token.rules.ts';

/** What ties a broker's answer to the attempt that asked. */
export interface LoginChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** The parameters of the broker's redirect back. */
export type BrokerAnswer = Readonly<Partial<Record<'state' | 'code' | 'error' | 'iss', string>>>;

/** A login that the broker did not complete, or whose answer cannot be trusted. */
export class BrokerRefusal extends Error {
  readonly kode: LoginFejlkode;

  constructor(kode: LoginFejlkode, cause?: unknown) {
    super(kode, { cause });
    this.name = 'BrokerRefusal';
    this.kode = kode;
  }
}

/** A logout token that holds: which logins have ended, at which of our doors. */
export interface BrokerLogout extends EndedLogin {
  readonly issuer: string;
  readonly audiences: readonly Audience[];
}

/** A logout token that cannot be believed. */
export class LogoutTokenRefusal extends Error {
  readonly flaw: LogoutTokenFlaw;

  constructor(flaw: LogoutTokenFlaw, cause?: unknown) {
    super(flaw, { cause });
    this.name = 'LogoutTokenRefusal';
    this.flaw = flaw;
  }
}

/** The login broker (MitID, MitID Erhverv, staff): OpenID Connect today; NemLog-in's SAML would be another client of this port. */
export abstract class LoginBroker {
  /** Where the browser logs in. Throws `BrokerRefusal` when the broker cannot be reached. */
  abstract loginUrl(audience: Audience, checks: LoginChecks): Promise<string>;
  /** Who logged in. Throws `BrokerRefusal`. */
  abstract complete(audience: Audience, answer: BrokerAnswer, checks: LoginChecks): Promise<BrokerPerson>;
  /** Where the browser ends its login at the broker; the app's front page when the broker cannot be reached. */
  abstract logoutUrl(audience: Audience): Promise<string>;
  /** What the broker's own logout token says (back-channel logout). Throws `LogoutTokenRefusal`, or `BrokerRefusal` when its keys cannot be had. */
  abstract openLogoutToken(token: string): Promise<BrokerLogout>;
  /** The app's front page, where a logout ends. */
  abstract homeUrl(audience: Audience): string;
}
