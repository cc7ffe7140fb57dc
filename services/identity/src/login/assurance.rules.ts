/** NSIS levels of assurance, lowest first. */
const levels = ['Low', 'Substantial', 'High'] as const;
export type AssuranceLevel = (typeof levels)[number];

/** The prefixes one level is written with: Signaturgruppen's claim, the SAML AuthnContext, and the bare word of the SAML attribute. */
const prefixes = ['https://data.gov.dk/concept/core/nsis/loa/', 'https://data.gov.dk/concept/core/nsis/', ''] as const;

/** The level behind one of its three spellings; undefined for anything else, also other letter cases and types. */
export const assuranceLevel = (claim: unknown): AssuranceLevel | undefined => {
  if (typeof claim !== 'string') return undefined;
  return levels.find((level) => prefixes.some((prefix) => claim === `${prefix}${level}`));
};

/** NSIS: citizen and company data ask for Betydelig or Høj; a missing or unknown level is not enough. */
export const isAssuredEnough = (claim: unknown): boolean => {
  const level = assuranceLevel(claim);
  return level === 'Substantial' || level === 'High';
};
