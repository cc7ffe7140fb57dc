import type { Audience, LoginFejlkode } from '@jobnet/contracts';
import type { BrokerPerson } from '../konto/konto.rules.ts';

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

/** The login broker (MitID, MitID Erhverv, staff): OpenID Connect today; NemLog-in's SAML would be another client of this port. */
export abstract class LoginBroker {
  /** Where the browser logs in. Throws `BrokerRefusal` when the broker cannot be reached. */
  abstract loginUrl(audience: Audience, checks: LoginChecks): Promise<string>;
  /** Who logged in. Throws `BrokerRefusal`. */
  abstract complete(audience: Audience, answer: BrokerAnswer, checks: LoginChecks): Promise<BrokerPerson>;
  /** Where the browser ends its login at the broker; the app's front page when the broker cannot be reached. */
  abstract logoutUrl(audience: Audience): Promise<string>;
  /** The app's front page, where a logout ends. */
  abstract homeUrl(audience: Audience): string;
}
