import { type Audience, audiences } from '@jobnet/contracts';
import { errors, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { type BrokerLogout, LogoutTokenRefusal } from './login-broker.port.ts';
import { endedLoginOf, type LogoutTokenFlaw } from './logout-token.rules.ts';
import { maxSkewSeconds } from './oidc-claims.rules.ts';

/** Where a logout token must come from, and for whom. */
interface Expected {
  readonly issuer: string;
  readonly clientIds: Readonly<Record<Audience, string>>;
  readonly keys: JWTVerifyGetKey;
  readonly nowSeconds: number;
}

/** Opens a logout token: signed by one of the broker's keys, of the type `logout+jwt`, from the broker, for one of our clients. Throws `LogoutTokenRefusal`. */
export const openLogoutToken = async (token: string, { issuer, clientIds, keys, nowSeconds }: Expected): Promise<BrokerLogout> => {
  const payload = await verified(token, { issuer, clientIds, keys });
  const ended = endedLoginOf(payload, nowSeconds);
  if ('flaw' in ended) throw new LogoutTokenRefusal(ended.flaw);
  const named = [payload.aud].flat();
  return { issuer, audiences: audiences.filter((audience) => named.includes(clientIds[audience])), ...ended };
};

const verified = async (token: string, { issuer, clientIds, keys }: Omit<Expected, 'nowSeconds'>): Promise<JWTPayload> => {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ['ES256', 'PS256', 'RS256'],
      typ: 'logout+jwt',
      issuer,
      audience: Object.values(clientIds),
      clockTolerance: maxSkewSeconds,
      requiredClaims: ['exp'],
    });
    return payload;
  } catch (error) {
    const flaw = flawOf(error);
    if (flaw) throw new LogoutTokenRefusal(flaw, error);
    throw error;
  }
};

const flawsByClaim: Readonly<Record<string, LogoutTokenFlaw>> = { typ: 'typ', iss: 'iss', aud: 'aud', exp: 'exp', iat: 'iat' };

/** What of the token an error is about; undefined when it is the broker's keys that could not be had. */
const flawOf = (error: unknown): LogoutTokenFlaw | undefined => {
  if (error instanceof errors.JWTExpired) return 'exp';
  if (error instanceof errors.JWTClaimValidationFailed) return flawsByClaim[error.claim] ?? 'form';
  if (error instanceof errors.JOSEAlgNotAllowed) return 'alg';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return 'kid';
  if (error instanceof errors.JWSSignatureVerificationFailed) return 'signature';
  if (error instanceof errors.JWSInvalid || error instanceof errors.JWTInvalid || error instanceof errors.JOSENotSupported) return 'form';
  return undefined;
};
