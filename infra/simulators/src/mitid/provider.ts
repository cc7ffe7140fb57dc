import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { ClientMetadata, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { html, SafeHtml } from '../http/html.ts';
import { MitidProvider } from './klient-session.ts';
import { messagePage } from './login-page.ts';
import { makeMemoryStore } from './memory-store.ts';
import { klienter } from './personer.ts';

/** What the simulator needs to know of Jobnet. */
export interface MitidOptions {
  readonly issuer: string;
  readonly jobnetUrl: string;
  /** Public keys of Jobnet's three clients (private_key_jwt). */
  readonly clientJwks: { readonly keys: readonly JWK[] };
  readonly backchannelLogoutUrl?: string;
  /** Private signing keys; one ES256 key is made when absent. */
  readonly signingJwks?: { readonly keys: readonly JWK[] };
}

/** The claims of each finished login by grant, because the same person may log in at another level next time. */
export type Logins = Map<string, { readonly sub: string; readonly claims: Readonly<Record<string, unknown>> }>;

const claimsByScope = {
  openid: ['sub', 'loa', 'iat'],
  mitid: ['mitid.uuid', 'mitid.identity_name', 'mitid.date_of_birth', 'mitid_name_and_address_protection'],
  ssn: ['dk.cpr'],
  nemlogin: ['nemlogin.name', 'given_name', 'family_name', 'email', 'nemlogin.cvr', 'nemlogin.org_name', 'nemlogin.persistent_professional_id', 'nemlogin.p_number'],
  profile: ['name', 'given_name', 'family_name', 'email', 'organisation', 'jobnet_roles'],
};

/** Builds the OpenID provider: code + PKCE, private_key_jwt, ES256, RP-initiated and back-channel logout, no consent. */
export async function makeProvider(options: MitidOptions, logins: Logins): Promise<MitidProvider> {
  const configuration: Configuration = {
    adapter: makeMemoryStore(klienter.map((clientId) => clientMetadata(clientId, options))),
    jwks: { keys: [...(options.signingJwks?.keys ?? [await makeSigningKey()])] } as Configuration['jwks'],
    clientAuthMethods: ['private_key_jwt'],
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], clientAuthSigningAlgValues: ['ES256', 'RS256', 'PS256'] },
    responseTypes: ['code'],
    pkce: { required: () => true },
    scopes: Object.keys(claimsByScope),
    claims: claimsByScope,
    conformIdTokenClaims: false,
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'mitid_sim_session', interaction: 'mitid_sim_interaction', resume: 'mitid_sim_resume' },
    },
    ttl: { AccessToken: 600, AuthorizationCode: 60, IdToken: 600, Interaction: 1800, Session: 43_200, Grant: 43_200 },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: true },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
    },
    findAccount: (_ctx, sub, token) => ({
      accountId: sub,
      claims: () => ({ ...logins.get((token as { grantId?: string } | undefined)?.grantId ?? '')?.claims, sub }),
    }),
    fetch: callJobnet,
    renderError,
  };
  return new MitidProvider(options.issuer, configuration);
}

function clientMetadata(clientId: string, options: MitidOptions): ClientMetadata {
  const { jobnetUrl } = options;
  return {
    client_id: clientId,
    client_name: clientId,
    token_endpoint_auth_method: 'private_key_jwt',
    jwks: { keys: [...options.clientJwks.keys] } as ClientMetadata['jwks'],
    redirect_uris: [`${jobnetUrl}/api/identity/v1/login/callback`],
    post_logout_redirect_uris: ['', '/', '/virksomhed', '/backoffice'].map((path) => `${jobnetUrl}${path}`),
    response_types: ['code'],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256',
    scope: Object.keys(claimsByScope).join(' '),
    backchannel_logout_uri: options.backchannelLogoutUrl ?? `${jobnetUrl}/api/identity/v1/logout/backchannel`,
    backchannel_logout_session_required: true,
  };
}

async function makeSigningKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig' };
}

/** Back-channel logout goes to this machine, which the provider's own guard against private addresses would stop. */
function callJobnet(url: string | URL | Request, init: RequestInit & { dispatcher?: unknown } = {}): Promise<Response> {
  const { dispatcher: _guard, ...rest } = init;
  return globalThis.fetch(url, rest);
}

/** The logout form sends itself; without script a button does it. */
function logoutSource(ctx: KoaContextWithOIDC, form: string): void {
  const body = html`${new SafeHtml(form.replace('</form>', '<input type="hidden" name="logout" value="yes"><button>Log ud</button></form>'))}
<script>document.forms[0].submit()</script>`;
  ctx.body = messagePage({ title: 'Du logges ud', body });
}

function postLogoutSuccessSource(ctx: KoaContextWithOIDC): void {
  ctx.body = messagePage({ title: 'Du er logget ud', body: html`<p>Du er logget ud af MitID-simulatoren.</p>` });
}

function renderError(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string }): void {
  ctx.type = 'html';
  ctx.body = messagePage({
    title: 'MitID-simulatoren kunne ikke svare',
    body: html`<p>Gå tilbage til Jobnet, og begynd forfra.</p><dl><dt>Fejl</dt><dd>${out.error}</dd><dt>Forklaring</dt><dd>${out.error_description ?? ''}</dd></dl>`,
  });
}
