/** NSIS levels as the login page offers them; `ingen` leaves the claim out. */
export const niveauer = [
  { kode: 'betydelig', navn: 'Betydelig', nsis: 'Substantial' },
  { kode: 'lav', navn: 'Lav', nsis: 'Low' },
  { kode: 'hoej', navn: 'Høj', nsis: 'High' },
  { kode: 'ingen', navn: 'Intet (claim udeladt)', nsis: undefined },
] as const;

/** The three ways brokers and SAML write one level, and one that Jobnet does not know. */
export const stavemaader = [
  { kode: 'nsis', navn: 'https://data.gov.dk/concept/core/nsis/…', prefix: 'https://data.gov.dk/concept/core/nsis/' },
  { kode: 'loa', navn: 'https://data.gov.dk/concept/core/nsis/loa/…', prefix: 'https://data.gov.dk/concept/core/nsis/loa/' },
  { kode: 'kort', navn: 'Kun ordet, fx Substantial', prefix: '' },
  { kode: 'ukendt', navn: 'På en måde, Jobnet ikke kender', prefix: 'http://eidas.europa.eu/LoA/' },
] as const;

/** The loa claim for a chosen level and spelling; unknown codes fall back to Betydelig in the broker's spelling. */
export function loaOf(input: { niveau: string | null; stavemaade: string | null }): string | undefined {
  const niveau = niveauer.find(({ kode }) => kode === input.niveau) ?? niveauer[0];
  const stavemaade = stavemaader.find(({ kode }) => kode === input.stavemaade) ?? stavemaader[0];
  return niveau.nsis && `${stavemaade.prefix}${niveau.nsis}`;
}
