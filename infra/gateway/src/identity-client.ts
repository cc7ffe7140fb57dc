import { type AnswerOf, type Audience, exchangeMachineToken, resolveSession } from '@jobnet/contracts';
import { CallerToken } from './caller-token.ts';

const deadlineMs = 3_000;

/** Whose rights are asked for: the session behind a cookie, or a machine client's access token. */
export type Credential = { readonly kind: 'session'; readonly audience: Audience; readonly secret: string } | { readonly kind: 'machine'; readonly accessToken: string };

/** How the session is being used while asking; machine clients have no idle time. */
export interface Use {
  readonly background: boolean;
  /** How long ago the last use was that identity has not heard of. */
  readonly usedMsAgo?: number;
}

export type CallerAnswer = AnswerOf<typeof resolveSession>;

/** identity could not be asked, or did not answer as agreed. */
export class IdentityUnavailable extends Error {
  constructor(cause: unknown) {
    super('identity does not answer', { cause });
    this.name = 'IdentityUnavailable';
  }
}

/** Asks identity who a caller is. */
export class IdentityClient {
  readonly #url: string;
  readonly #token: CallerToken;

  constructor(url: string, token: CallerToken) {
    this.#url = url;
    this.#token = token;
  }

  /** A client whose questions are signed with the gateway's own key. */
  static signingWith(callerKey: object, url: string): IdentityClient {
    return new IdentityClient(url, new CallerToken(callerKey));
  }

  /** The caller's rights and internal tokens. Throws `IdentityUnavailable`. */
  async ask(credential: Credential, use: Use): Promise<CallerAnswer> {
    const question =
      credential.kind === 'session'
        ? { path: resolveSession.path, body: { audience: credential.audience, secret: credential.secret, ...use } }
        : { path: exchangeMachineToken.path, body: { accessToken: credential.accessToken } };
    try {
      const response = await fetch(`${this.#url}${question.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token.forIdentity()}` },
        body: JSON.stringify(question.body),
        signal: AbortSignal.timeout(deadlineMs),
      });
      if (!response.ok) throw new Error(`answered ${response.status}`);
      return resolveSession.answer!.parse(await response.json());
    } catch (error) {
      throw new IdentityUnavailable(error);
    }
  }
}
