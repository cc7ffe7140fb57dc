import { createLocalJWKSet, decodeJwt, errors, type JWK, jwtVerify } from 'jose';
import { ClientAssertions, type ProvenAssertion } from './client-assertion.port.ts';
import { assertionMinutes } from './klient.rules.ts';

const toleranceSeconds = 30;
const maxJtiLength = 200;

/** Client assertions as JWTs signed with ES256 by one of the client's registered keys, made for Jobnet or its token endpoint. */
export class JwtClientAssertions extends ClientAssertions {
  readonly #audiences: string[];

  constructor(jobnetUrl: string) {
    super();
    this.#audiences = [jobnetUrl, `${jobnetUrl}/api/identity/v1/oauth/token`];
  }

  override klientIdIn(assertion: string): string | undefined {
    try {
      return decodeJwt(assertion).iss;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  override async prove(assertion: string, { klientId, keys }: Parameters<ClientAssertions['prove']>[1]): Promise<ProvenAssertion | undefined> {
    try {
      const { payload } = await jwtVerify(assertion, createLocalJWKSet({ keys: keys as unknown as JWK[] }), {
        algorithms: ['ES256'],
        issuer: klientId,
        subject: klientId,
        audience: this.#audiences,
        clockTolerance: toleranceSeconds,
        requiredClaims: ['exp', 'jti', 'aud'],
      });
      const { jti, exp = 0 } = payload;
      const tooFarAhead = exp > systemSeconds() + assertionMinutes * 60 + toleranceSeconds;
      if (!jti || jti.length > maxJtiLength || tooFarAhead) return undefined;
      return { jti, expiresAt: new Date((exp + toleranceSeconds) * 1_000) };
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }
}

/** Protocol time is the system's. */
const systemSeconds = (): number => (performance.timeOrigin + performance.now()) / 1_000;
