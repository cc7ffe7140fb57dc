import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { errors } from 'oidc-provider';
import { json, page, type Answer } from '../http/answer.ts';
import { Listener, type Address } from '../http/listener.ts';
import { html } from '../http/html.ts';
import { readBody, readJson, refused, send, serve } from '../http/router.ts';
import { loginPage, messagePage } from './login-page.ts';
import { readLoginValg } from './login-valg.ts';
import { klienter, type Klient } from './personer.ts';
import { makeProvider, type Logins, type MitidOptions } from './provider.ts';
import type { MitidProvider } from './klient-session.ts';

const keptLogins = 5_000;

interface LiveSession {
  readonly sub: string;
  readonly clientId: string;
  readonly sid: string;
}

/** What the provider's client object can do and its types leave out. */
interface BackchannelClient {
  backchannelLogout(sub: string, sid: string): Promise<void>;
}

export interface MitidSimulator {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Starts the MitID simulator (ID-LOGIN): an OpenID provider with Jobnet's three clients and a login page that lets one
 * pick a demo person, an assurance level and a failure. The issuer is the address it listens on when not given.
 */
export async function startMitidSimulator(options: Omit<MitidOptions, 'issuer'> & Address & { readonly issuer?: string }): Promise<MitidSimulator> {
  let handle: RequestListener = (_request, response) => send(response, json({ status: 'down', parts: {} }, 503));
  const listener = new Listener((request, response) => handle(request, response), options);
  await listener.open();
  const logins: Logins = new Map();
  const live: LiveSession[] = [];
  const provider = await makeProvider({ ...options, issuer: options.issuer ?? listener.url }, logins);
  provider.on('grant.success', (ctx) => {
    const code = ctx.oidc.entities.AuthorizationCode;
    if (code?.accountId && code.clientId && code.sid) live.push({ sub: code.accountId, clientId: code.clientId, sid: code.sid });
  });
  const control = serve({
    'GET /healthz': () => json({ status: 'ok', parts: {} }),
    'POST /control/logud': async (call) => json({ logget_ud: await logoutEverywhere({ provider, live, sub: String(readJson(call)['sub']) }) }),
  });
  handle = (request, response) => {
    const path = new URL(request.url ?? '/', listener.url).pathname;
    if (path === '/healthz' || path.startsWith('/control/')) control(request, response);
    else if (path.startsWith('/interaction/')) void interact({ provider, logins, request, response });
    else void provider.handle(request, response).catch((error: unknown) => send(response, refused(error)));
  };
  return { url: listener.url, close: () => listener.close() };
}

interface Interaction {
  readonly provider: MitidProvider;
  readonly logins: Logins;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function interact(input: Interaction): Promise<void> {
  const { provider, request, response } = input;
  try {
    const { uid, params } = await provider.interactionDetails(request, response);
    const klient = klienter.find((id) => id === params['client_id']) ?? 'jobnet-borger';
    const show = (besked?: string): Answer => page(loginPage({ klient, action: `/interaction/${uid}`, besked }), besked ? 400 : 200);
    if (request.method !== 'POST') return send(response, show());
    const form = new URLSearchParams((await readBody(request)).toString('utf8'));
    const done = await finish(input, { form, klient, scope: String(params['scope']) });
    if (!done) send(response, show('Vælg en person, eller udfyld navnet på en anden.'));
  } catch (error) {
    if (error instanceof errors.SessionNotFound) send(response, page(expired, 400));
    else send(response, refused(error));
  }
}

/** Ends the login page: tells the provider who it was, what was granted, or which error. */
async function finish(input: Interaction, login: { form: URLSearchParams; klient: Klient; scope: string }): Promise<boolean> {
  const { provider, logins, request, response } = input;
  const valg = readLoginValg(login.form, login.klient);
  if (!valg) return false;
  if ('error' in valg) {
    await provider.interactionFinished(request, response, valg);
    return true;
  }
  const grant = new provider.Grant({ accountId: valg.sub, clientId: login.klient });
  grant.addOIDCScope(login.scope);
  const grantId = await grant.save();
  logins.set(grantId, valg);
  const oldest = logins.keys().next().value;
  if (logins.size > keptLogins && oldest) logins.delete(oldest);
  await provider.interactionFinished(request, response, { login: { accountId: valg.sub, remember: false }, consent: { grantId } });
  return true;
}

/** Ends a person's logins from MitID's side, as when the identity is blocked: every client is told by back-channel logout. */
async function logoutEverywhere(input: { provider: MitidProvider; live: LiveSession[]; sub: string }): Promise<number> {
  const theirs = input.live.filter(({ sub }) => sub === input.sub);
  for (const session of theirs) {
    input.live.splice(input.live.indexOf(session), 1);
    const client = (await input.provider.Client.find(session.clientId)) as BackchannelClient | undefined;
    await client?.backchannelLogout(session.sub, session.sid);
  }
  return theirs.length;
}

const expired = messagePage({
  title: 'Dit login er udløbet',
  body: html`<p>Gå tilbage til Jobnet, og begynd forfra.</p>`,
});
