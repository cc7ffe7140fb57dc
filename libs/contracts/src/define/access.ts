import type { ServiceName } from './service.ts';

/**
 * Who a caller can be. `fagsystem` and `leverandoersystem` are machine clients; `service` is another part of Jobnet. A borger whose
 * adgangskode must be changed first is an `adgangskodeskifter`, named only by the endpoints that are open until then (ID-KODE-20).
 */
export const roles = [
  'borger',
  'adgangskodeskifter',
  'virksomhedsbruger',
  'sagsbehandler',
  'godkender',
  'support',
  'drift',
  'leverandoer',
  'fagsystem',
  'leverandoersystem',
] as const;

export type Role = (typeof roles)[number];

/** The organisation a member of staff or a machine client acts for; `code` is a kommunekode, a-kassekode, `star` or a vendor's CVR. */
export interface Organisation {
  readonly kind: 'kommune' | 'akasse' | 'star' | 'leverandoer';
  readonly code: string;
}

/** The authenticated caller, as carried by the internal token. Holds ids and rights, never a name or a CPR number. */
export interface Principal {
  /** Stable id of the account (uuid). */
  readonly id: string;
  readonly role: Role;
  readonly borgerId?: string;
  readonly cvr?: string;
  readonly organisation?: Organisation;
  readonly scopes?: readonly string[];
}

/**
 * Who may call an endpoint at all. Object-level rights (whose borger, which company) are the use-case's to check.
 * There is no default: an endpoint without `access` does not compile.
 */
export type Access =
  | { readonly kind: 'public' }
  | { readonly kind: 'roles'; readonly roles: readonly Role[]; readonly scope?: string }
  | { readonly kind: 'internal'; readonly callers: readonly (ServiceName | 'gateway')[] };

/** Anyone, also without a session. */
export const everyone = (): Access => ({ kind: 'public' });

/** A person with one of these roles. */
export const only = (...allowed: Role[]): Access => ({ kind: 'roles', roles: allowed });

/** A fagsystem with the scope, and the staff roles that may do the same thing by hand. */
export const fagsystem = (scope: string, ...staff: Role[]): Access => ({ kind: 'roles', roles: ['fagsystem', ...staff], scope });

/** A vendor's own system with the scope, and the vendor's employees. */
export const leverandoer = (scope: string): Access => ({ kind: 'roles', roles: ['leverandoersystem', 'leverandoer'], scope });

/** Another part of Jobnet, proven by a token signed with that part's own key. */
export const internal = (...callers: (ServiceName | 'gateway')[]): Access => ({ kind: 'internal', callers });
