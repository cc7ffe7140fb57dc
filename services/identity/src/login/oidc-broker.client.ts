import type { Audience } from '@jobnet/contracts';
import { errorFields, type Log, type Measures } from '@jobnet/service-kit';
import { createRemoteJWKSet, importJWK, type JWK, type JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import type { BrokerPerson } from '../konto/konto.rules.ts';
import { type BrokerAnswer, type BrokerLogout, BrokerRefusal, LoginBroker, type LoginChecks, LogoutTokenRefusal } from './login-broker.port.ts';
import { scopes } from './login.rules.ts';
import { openLogoutToken } from './logout-token.client.ts';
import { isFresh, personOf } from './oidc-claims.rules.ts';
import { homes } from './return-path.rules.ts';

const timeoutSeconds = 5;

export interface OidcSettings {
  readonly issuer: string;
  readonly jobnetUrl: string;
  readonly clientIds: Readonly<Record<Audience, string>>;
  readonly clientJwk: JWK;
  /** Plain http to the broker: outside production only. */
  readonly allowHttp: boolean;
}

/** The broker by OpenID Connect: code + PKCE + nonce + state, `private_key_jwt`, signature of the id token checked (ASVS 10.5). */
export class OidcBroker extends LoginBroker {
  readonly #settings: OidcSettings;
  readonly #log: Log;
  readonly #measures: Measures;
  readonly #configurations = new Map<Audience, Promise<oidc.Configuration>>();
  /** The broker's public keys: read when first needed, and again for a key that is new, at most twice a minute. */
  #keys: JWTVerifyGetKey | undefined;

  constructor(settings: OidcSettings, log: Log, measures: Measures) {
    super();
    this.#settings = settings;
    this.#log = log;
    this.#measures = measures;
  }

  override async loginUrl(audience: Audience, { state, nonce, codeVerifier }: LoginChecks): Promise<string> {
    const configuration = await this.#reached(audience);
    const challenge = await oidc.calculatePKCECodeChallenge(codeVerifier);
    return oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#redirectUri,
      scope: scopes[audience],
      state,
      nonce,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      prompt: 'login',
    }).href;
  }

  override async complete(audience: Audience, answer: BrokerAnswer, checks: LoginChecks): Promise<BrokerPerson> {
    const configuration = await this.#reached(audience);
    const current = new URL(`${this.#redirectUri}?${new URLSearchParams(definedOf(answer)).toString()}`);
    const expected = { expectedState: checks.state, expectedNonce: checks.nonce, pkceCodeVerifier: checks.codeVerifier, idTokenExpected: true };
    try {
      const grant = await this.#measures.outside('mitid', () => oidc.authorizationCodeGrant(configuration, current, expected), () => 'ok');
      const claims = grant.claims();
      if (claims && isFresh(claims.iat, systemSeconds())) return personOf({ ...claims });
      throw new BrokerRefusal('mitid-fejl');
    } catch (error) {
      throw this.#refusalOf(error, audience);
    }
  }

  override async logoutUrl(audience: Audience): Promise<string> {
    const home = this.homeUrl(audience);
    try {
      const parameters = { client_id: this.#settings.clientIds[audience], post_logout_redirect_uri: home };
      return oidc.buildEndSessionUrl(await this.#reached(audience), parameters).href;
    } catch (error) {
      if (error instanceof BrokerRefusal) return home;
      throw error;
    }
  }

  override async openLogoutToken(token: string): Promise<BrokerLogout> {
    const { issuer, jwks_uri: keysUrl = '' } = (await this.#reached('borger')).serverMetadata();
    this.#keys ??= createRemoteJWKSet(new URL(keysUrl), { timeoutDuration: timeoutSeconds * 1_000 });
    try {
      return await openLogoutToken(token, { issuer, clientIds: this.#settings.clientIds, keys: this.#keys, nowSeconds: systemSeconds() });
    } catch (error) {
      if (error instanceof LogoutTokenRefusal) throw error;
      throw this.#refusalOf(error, 'borger');
    }
  }

  override homeUrl(audience: Audience): string {
    return `${this.#settings.jobnetUrl}${homes[audience]}`;
  }

  get #redirectUri(): string {
    return `${this.#settings.jobnetUrl}/api/identity/v1/login/callback`;
  }

  async #reached(audience: Audience): Promise<oidc.Configuration> {
    const known = this.#configurations.get(audience) ?? this.#discover(audience);
    this.#configurations.set(audience, known);
    try {
      return await known;
    } catch (error) {
      this.#forget(audience);
      this.#log.warn('the login broker cannot be reached', errorFields(error));
      throw new BrokerRefusal('mitid-nede', error);
    }
  }

  async #discover(audience: Audience): Promise<oidc.Configuration> {
    const { issuer, clientIds, clientJwk, allowHttp } = this.#settings;
    const key = (await importJWK(clientJwk, 'ES256')) as oidc.CryptoKey;
    const authentication = oidc.PrivateKeyJwt({ key, kid: String(clientJwk.kid) });
    const execute = [oidc.enableNonRepudiationChecks, ...(allowHttp ? [oidc.allowInsecureRequests] : [])];
    return oidc.discovery(new URL(issuer), clientIds[audience], {}, authentication, { execute, timeout: timeoutSeconds });
  }

  /** A failed exchange also forgets what is known of the broker: it may have new keys. */
  #refusalOf(error: unknown, audience: Audience): BrokerRefusal {
    if (error instanceof BrokerRefusal) return error;
    if (error instanceof oidc.AuthorizationResponseError) return new BrokerRefusal(error.error === 'access_denied' ? 'afbrudt' : 'mitid-fejl', error);
    this.#forget(audience);
    this.#log.warn('the login broker gave no usable answer', errorFields(error));
    return new BrokerRefusal(isUnreachable(error) ? 'mitid-nede' : 'mitid-fejl', error);
  }

  #forget(audience: Audience): void {
    this.#keys = undefined;
    this.#configurations.delete(audience);
  }
}

/** Protocol time: the broker's clock is compared with the system's, never with the movable one. */
const systemSeconds = (): number => (performance.timeOrigin + performance.now()) / 1_000;

const definedOf = (answer: BrokerAnswer): Record<string, string> =>
  Object.fromEntries(Object.entries(answer).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));

const isUnreachable = (error: unknown): boolean =>
  error instanceof Error && (error.message === 'fetch failed' || (error as { code?: unknown }).code === 'OAUTH_TIMEOUT' || error.name === 'TimeoutError');
