/** The terms that a link accepts; a new text gets a new version (AG-KP-05). */
export const VILKAAR_VERSION = '2024-12-06';

/** AG-KP-07: at most so many kontaktpersoner on a page. */
export const kontaktpersonerPerSide = 10;

/** What is kept sealed about a kontaktperson. */
export interface Kontaktoplysninger {
  readonly navn: string;
  readonly email: string;
  readonly telefon?: string;
  readonly stilling?: string;
}

/** A kontaktperson as the list shows it. */
export interface Kontaktlinje extends Kontaktoplysninger {
  readonly kontaktpersonId: string;
  readonly pNumre: string[];
  readonly slags: 'tilknyttet' | 'kontakt';
  readonly egen: boolean;
  readonly oprettet: string;
}

/** A column and a direction to sort by. */
export interface Sortering {
  readonly sort: 'navn' | 'email' | 'telefon' | 'stilling' | 'slags' | 'oprettet';
  readonly retning: 'stigende' | 'faldende';
}

const dansk = new Intl.Collator('da');

/** AG-KP-08, AG-KP-10: sorted by one column in Danish order, the own entry on top whatever the sort; empty values last. */
export const sorteret = (linjer: readonly Kontaktlinje[], { sort, retning }: Sortering): Kontaktlinje[] => {
  const fortegn = retning === 'stigende' ? 1 : -1;
  return linjer.toSorted((a, b) => {
    if (a.egen !== b.egen) return a.egen ? -1 : 1;
    const [x, y] = [a[sort] ?? '', b[sort] ?? ''];
    if (!x !== !y) return x ? -1 : 1;
    return fortegn * dansk.compare(x, y) || dansk.compare(a.navn, b.navn) || dansk.compare(a.kontaktpersonId, b.kontaktpersonId);
  });
};

/** AG-KP-07: one page of the list. */
export const sideAf = <T>(linjer: readonly T[], page: number): T[] =>
  linjer.slice((page - 1) * kontaktpersonerPerSide, page * kontaktpersonerPerSide);

/** AG-KP-05: linking needs the tick and the terms of today. */
export const harAccepteret = (accept: { readonly vilkaarAccepteret: boolean; readonly vilkaarVersion: string } | undefined): boolean =>
  accept?.vilkaarAccepteret === true && accept.vilkaarVersion === VILKAAR_VERSION;

/** AG-KP-12: the P-numre that are none of the company's own active ones, by their place. */
export const fremmedePNumre = (valgte: readonly string[], egne: readonly string[]): number[] =>
  valgte.flatMap((pNummer, index) => (egne.includes(pNummer) ? [] : [index]));

/** What the menu offers (AG-11, AG-KP-03, AG-KF-01, AG-KF-02): nothing before the link; no jobordrer and no CV-søgning in a conflict. */
export const rettighederAf = ({ tilknyttet, konfliktramt }: { readonly tilknyttet: boolean; readonly konfliktramt: boolean }) => ({
  kontaktpersoner: true,
  jobannoncer: tilknyttet,
  jobordrer: tilknyttet && !konfliktramt,
  cvSoegning: tilknyttet && !konfliktramt,
});
