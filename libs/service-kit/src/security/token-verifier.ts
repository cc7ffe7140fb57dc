import { commonProblems, type Principal, Refusal, roles, type Role, type ServiceName } from '@jobnet/contracts/define';
import { createLocalJWKSet, decodeProtectedHeader, errors, type JSONWebKeySet, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const maxLifetimeSeconds = 60;
/** How old identity's keys are when they are read again, beside the request that sees it. */
const readAgainMs = 30_000;
/** How old they are when they are not believed before they have been read again: the bound on how long a withdrawn key's tokens are taken. */
const believedMs = 60_000;
/** The gateway shows one token for all calls of a caller within 5 s. */
const mostRemembered = 2_000;

const principalClaims = z.object({
  sub: z.string().min(1),
  role: z.enum(roles),
  borgerId: z.string().optional(),
  cvr: z.string().optional(),
  organisation: z.object({ kind: z.enum(['kommune', 'akasse', 'star', 'leverandoer']), code: z.string() }).optional(),
  scopes: z.array(z.string()).optional(),
});

/** Where the public keys come from: identity's for people and machines, the callers' own for internal calls. */
export interface KeySources {
  readonly service: ServiceName;
  /** Reads identity's JWKS; asked at start, on an unknown kid and about twice a minute, never per request. */
  readonly identityKeys: () => Promise<JSONWebKeySet>;
  /** Public keys of services and gateway, each with `kid` = the caller's name. */
  readonly callerKeys: JSONWebKeySet;
}

/** Verifies internal tokens: ES256 only, this service as audience, at most 60 s of life. Without keys everything is refused. */
export class TokenVerifier {
  readonly #sources: KeySources;
  #identity: JWTVerifyGetKey | undefined;
  #knownKids = new Set<string>();
  #readAtMs = 0;
  #loading: Promise<void> | undefined;
  /** Whom tokens that were verified speak of, until they expire or a key is withdrawn. */
  readonly #verified = new Map<string, { readonly principal: Principal; readonly untilMs: number }>();

  constructor(sources: KeySources) {
    this.#sources = sources;
  }

  /** Who the bearer of identity's token is. */
  async principalOf(token: string): Promise<Principal> {
    const known = this.#verified.get(token);
    if (known && Date.now() < known.untilMs && this.#areBelieved()) return known.principal;
    const keys = await this.#identityKeysFor(token);
    const payload = await this.#verify(token, keys, 'identity');
    const claims = principalClaims.safeParse(payload);
    if (!claims.success) throw new Refusal(commonProblems.ikkeLoggetInd);
    const { sub, ...rest } = claims.data;
    const principal: Principal = Object.freeze({ id: sub, ...rest, role: rest.role as Role });
    if (this.#verified.size >= mostRemembered) this.#verified.clear();
    if (keys === this.#identity) this.#verified.set(token, { principal, untilMs: (payload.exp ?? 0) * 1_000 });
    return principal;
  }

  /** Which part of Jobnet signed this token with its own key. */
  async callerOf(token: string): Promise<string> {
    const caller = kidOf(token);
    const payload = await this.#verify(token, createLocalJWKSet(this.#sources.callerKeys), caller);
    return payload.iss ?? '';
  }

  /** Reads the keys ahead of the first request; identity may still be starting, so a failure is not fatal here. */
  async warmUp(): Promise<void> {
    await this.#load().catch(() => undefined);
  }

  async #identityKeysFor(token: string): Promise<JWTVerifyGetKey> {
    if (!this.#areBelieved() || !this.#knownKids.has(kidOf(token))) {
      try {
        await this.#load();
      } catch {
        throw new Refusal(commonProblems.utilgaengelig);
      }
    }
    if (!this.#identity) throw new Refusal(commonProblems.utilgaengelig);
    return this.#identity;
  }

  #areBelieved(): boolean {
    const age = Date.now() - this.#readAtMs;
    if (age >= readAgainMs && age < believedMs) void this.#load().catch(() => undefined);
    return age < believedMs;
  }

  #load(): Promise<void> {
    const askedAtMs = Date.now();
    this.#loading ??= this.#sources
      .identityKeys()
      .then((keys) => {
        const kids = new Set(keys.keys.map(({ kid = '' }) => kid));
        if ([...this.#knownKids].some((kid) => !kids.has(kid))) this.#verified.clear();
        this.#identity = createLocalJWKSet(keys);
        this.#knownKids = kids;
        this.#readAtMs = askedAtMs;
      })
      .finally(() => {
        this.#loading = undefined;
      });
    return this.#loading;
  }

  async #verify(token: string, keys: JWTVerifyGetKey, issuer: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ['ES256'],
        audience: this.#sources.service,
        issuer,
        clockTolerance: 5,
        requiredClaims: ['exp', 'iat', 'iss', 'aud'],
      });
      if ((payload.exp ?? 0) - (payload.iat ?? 0) > maxLifetimeSeconds) throw new Refusal(commonProblems.ikkeLoggetInd);
      return payload;
    } catch (error) {
      if (error instanceof errors.JOSEError) throw new Refusal(commonProblems.ikkeLoggetInd);
      throw error;
    }
  }
}

const kidOf = (token: string): string => {
  try {
    return decodeProtectedHeader(token).kid ?? '';
  } catch {
    throw new Refusal(commonProblems.ikkeLoggetInd);
  }
};
