import { z } from 'zod';
import { defineEndpoint, everyone } from '../define/index.ts';

/** The three doors into Jobnet; each has its own login client, session cookie and web app. */
export const audiences = ['borger', 'virksomhed', 'medarbejder'] as const;
export type Audience = (typeof audiences)[number];
export const audience = z.enum(audiences);

/** Why a login came to nothing: the code in `/log-ind-fejl?kode=...`, which the web app explains in words. */
export const loginFejlkoder = [
  /** The state is unknown, already used, or belongs to another browser. */
  'login-ugyldigt',
  /** The person took longer than the login attempt lives. */
  'login-udloebet',
  /** The person cancelled at MitID. */
  'afbrudt',
  /** MitID answered with an error, or with something that cannot be trusted. */
  'mitid-fejl',
  /** MitID cannot be reached. */
  'mitid-nede',
  /** The level of assurance is below Betydelig, missing or not understood. */
  'niveau-for-lavt',
  /** A citizen's login came without a CPR number. */
  'uden-cpr',
  /** The login's CPR number and MitID identity belong to two different persons here. */
  'identitet-afvist',
  /** Support has registered that the citizen broke the terms of use (ID-LOGIN-12). */
  'vilkaar-brudt',
  /** JobAG was tried with something else than MitID Erhverv (AG-01). */
  'kun-mitid-erhverv',
  /** A member of staff without a right that Jobnet knows. */
  'ingen-rettigheder',
  /** A MitID Erhverv login at the backoffice from a company that is no booking vendor. */
  'ukendt-leverandoer',
] as const;
export type LoginFejlkode = (typeof loginFejlkoder)[number];

/** ID-LOGIN-01, AG-01: starts a login; sends the browser to MitID and back to `til`. */
export const startLogin = defineEndpoint({
  name: 'startLogin',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/login/:audience',
  access: everyone(),
  summary: 'Starts a login for one audience and redirects to the login broker (ID-LOGIN-01, AG-01).',
  params: z.object({ audience }),
  query: z.object({ til: z.string().max(2_000).optional() }),
  status: 302,
  answerType: 'redirect',
  transaction: 'own',
});

const brokerText = (max: number) => z.string().max(max).optional().catch(undefined);

/** The broker's answer to a login attempt; ends in a session and the wanted page, or at `/log-ind-fejl` with a code. */
export const completeLogin = defineEndpoint({
  name: 'completeLogin',
  service: 'identity',
  method: 'GET',
  path: '/api/identity/v1/login/callback',
  access: everyone(),
  summary: "Takes the login broker's answer, opens the session and redirects (ID-LOGIN-05).",
  query: z.object({ state: brokerText(200), code: brokerText(4_000), error: brokerText(200), iss: brokerText(500) }),
  status: 302,
  answerType: 'redirect',
  transaction: 'own',
});
