import type { Audience, LoginFejlkode, Organisation, Principal, Role } from '@jobnet/contracts';

/** Who logged in, as the broker told it, whatever the broker calls its claims. */
export interface BrokerPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly sid?: string;
  readonly assurance?: unknown;
  readonly navn?: string;
  readonly cpr?: string;
  readonly cvr?: string;
  readonly virksomhedsnavn?: string;
  readonly professionalId?: string;
  readonly organisation?: { readonly kind: string; readonly code: string; readonly navn: string };
  readonly rettigheder: readonly string[];
}

/** The account a login asks for. */
export type KontoWish =
  | { readonly kind: 'borger'; readonly cpr: string }
  | { readonly kind: 'virksomhed'; readonly role: 'virksomhedsbruger' | 'leverandoer'; readonly cvr: string; readonly professionalId: string; readonly virksomhedsnavn: string }
  | { readonly kind: 'medarbejder'; readonly role: Role; readonly organisation: Organisation; readonly organisationsnavn: string };

type Wish = { readonly wish: KontoWish } | { readonly refusal: LoginFejlkode };

const cvrForm = /^\d{8}$/;

/** The staff roles, the most used first; who has several acts as the first of them. */
const staffRoles = [
  { role: 'sagsbehandler', kinds: ['kommune', 'akasse'] },
  { role: 'godkender', kinds: ['star'] },
  { role: 'support', kinds: ['star'] },
  { role: 'drift', kinds: ['star'] },
] as const;

/** What account a login through a door asks for. Fails closed: a claim that is missing or does not fit gives a refusal. */
export const kontoWish = (audience: Audience, person: BrokerPerson): Wish => {
  if (audience === 'borger') return person.cpr ? { wish: { kind: 'borger', cpr: person.cpr } } : { refusal: 'uden-cpr' };
  if (audience === 'virksomhed') return virksomhedWish(person, 'virksomhedsbruger', 'kun-mitid-erhverv');
  const vendor = person.cvr !== undefined && person.rettigheder.length === 0;
  return vendor ? virksomhedWish(person, 'leverandoer', 'ingen-rettigheder') : medarbejderWish(person);
};

/** AG-01: an employee is a CVR number and the id MitID Erhverv gave the person in that company. */
const virksomhedWish = (person: BrokerPerson, role: 'virksomhedsbruger' | 'leverandoer', refusal: LoginFejlkode): Wish => {
  const { cvr, professionalId } = person;
  if (!cvr || !cvrForm.test(cvr) || !professionalId) return { refusal };
  return { wish: { kind: 'virksomhed', role, cvr, professionalId, virksomhedsnavn: person.virksomhedsnavn ?? '' } };
};

const medarbejderWish = ({ organisation, rettigheder }: BrokerPerson): Wish => {
  const found = staffRoles.find(({ role, kinds }) => rettigheder.includes(role) && kinds.some((kind) => kind === organisation?.kind));
  if (!found || !organisation?.code) return { refusal: 'ingen-rettigheder' };
  const kind = organisation.kind as Organisation['kind'];
  return { wish: { kind: 'medarbejder', role: found.role, organisation: { kind, code: organisation.code }, organisationsnavn: organisation.navn } };
};

/** What an account's rights are made of. */
export interface KontoRights {
  readonly id: string;
  readonly role: Role;
  readonly borgerId: string | null;
  readonly cvr: string | null;
  readonly organisationKind: Organisation['kind'] | null;
  readonly organisationCode: string | null;
}

/** The account as services see it: ids and rights, no names. A vendor's employee acts for the vendor, named by its CVR number. */
export const principalOf = (konto: KontoRights): Principal => {
  const { id, role, borgerId, cvr, organisationKind, organisationCode } = konto;
  if (role === 'leverandoer') return { id, role, organisation: { kind: 'leverandoer', code: cvr ?? '' } };
  return {
    id,
    role,
    ...(borgerId ? { borgerId } : {}),
    ...(cvr ? { cvr } : {}),
    ...(organisationKind && organisationCode ? { organisation: { kind: organisationKind, code: organisationCode } } : {}),
  };
};
