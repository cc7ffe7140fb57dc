import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { decodeJwt } from 'jose';
import { Provider } from 'oidc-provider';

const currentClient = new AsyncLocalStorage<string>();
const logoutCookie = 'mitid_sim_logud';

/**
 * An OpenID provider whose login session is one per client, so that a citizen, an employee and a member of staff can
 * be logged in in one browser without one login ending another; Jobnet keeps the three apart in the same way.
 */
export class MitidProvider extends Provider {
  override cookieName(type: Parameters<Provider['cookieName']>[0]): string {
    const name = super.cookieName(type);
    return type === 'session' ? `${name}_${currentClient.getStore() ?? 'ingen'}` : name;
  }

  /** Handles one call in the session of the client it is about. Every login asks anew: MitID remembers nobody. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.issuer);
    const client = await this.#clientOf(url, request);
    if (/^\/auth(\/|$)/.test(url.pathname)) dropCookie(request, `${super.cookieName('session')}_${client ?? 'ingen'}`);
    if (url.pathname === '/session/end' && client) {
      response.appendHeader('set-cookie', `${logoutCookie}=${encodeURIComponent(client)}; Path=/session/end; HttpOnly; SameSite=Lax`);
    }
    await currentClient.run(client ?? 'ingen', () => this.callback()(request, response));
  }

  async #clientOf(url: URL, request: IncomingMessage): Promise<string | undefined> {
    const [, first, second] = url.pathname.split('/');
    if (first === 'auth' && second) return (await this.Interaction.find(second))?.params['client_id'] as string | undefined;
    if (first === 'session' && url.pathname !== '/session/end') return cookie(request, logoutCookie);
    return url.searchParams.get('client_id') ?? audienceOf(url.searchParams.get('id_token_hint'));
  }
}

function audienceOf(idToken: string | null): string | undefined {
  try {
    return idToken ? [decodeJwt(idToken).aud].flat()[0] : undefined;
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('JWT')) return undefined;
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function cookie(request: IncomingMessage, name: string): string | undefined {
  const value = cookies(request).find((pair) => pair.startsWith(`${name}=`));
  return value && decodeURIComponent(value.slice(name.length + 1));
}

function dropCookie(request: IncomingMessage, name: string): void {
  request.headers.cookie = cookies(request)
    .filter((pair) => !pair.startsWith(`${name}=`) && !pair.startsWith(`${name}.sig=`))
    .join('; ');
}

function cookies(request: IncomingMessage): string[] {
  return (request.headers.cookie ?? '').split(';').map((pair) => pair.trim()).filter((pair) => pair !== '');
}
