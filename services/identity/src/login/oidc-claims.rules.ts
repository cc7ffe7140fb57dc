import type { BrokerPerson } from '../konto/konto.rules.ts';

/** A broker whose clock is off by more than this is not trusted. */
export const maxSkewSeconds = 600;

/** Whether a token was made about now. */
export const isFresh = (issuedAtSeconds: number, nowSeconds: number): boolean => Math.abs(nowSeconds - issuedAtSeconds) <= maxSkewSeconds;

type Claims = Readonly<Record<string, unknown>>;

const text = (claims: Claims, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = claims[name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
};

/** Reads the claims of Danish brokers (domain facts 11): citizen, employee of a company, staff with organisation and rights. */
export const personOf = (claims: Claims): BrokerPerson => ({
  issuer: text(claims, 'iss') ?? '',
  subject: text(claims, 'sub') ?? '',
  sid: text(claims, 'sid'),
  assurance: claims['loa'],
  navn: text(claims, 'mitid.identity_name', 'nemlogin.name', 'name'),
  cpr: text(claims, 'dk.cpr'),
  cvr: text(claims, 'nemlogin.cvr'),
  virksomhedsnavn: text(claims, 'nemlogin.org_name'),
  professionalId: text(claims, 'nemlogin.persistent_professional_id'),
  organisation: organisationOf(claims['organisation']),
  rettigheder: Array.isArray(claims['jobnet_roles']) ? claims['jobnet_roles'].filter((right) => typeof right === 'string') : [],
});

const organisationOf = (claim: unknown): BrokerPerson['organisation'] => {
  if (typeof claim !== 'object' || claim === null) return undefined;
  const { kind, code, name } = claim as Claims;
  return typeof kind === 'string' && typeof code === 'string' ? { kind, code, navn: typeof name === 'string' ? name : code } : undefined;
};
