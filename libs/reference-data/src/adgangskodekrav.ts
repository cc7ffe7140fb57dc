/** ID-KODE-15: the fewest signs of an adgangskode. */
export const adgangskodeMindst = 15;

/** Days that an adgangskode given by staff works, unless its owner has changed it (ASVS 6.4.1). */
export const midlertidigAdgangskodeDage = 14;

/** One rule of an adgangskode, in the words of the note, so that page and service say the same. */
export interface Adgangskodekrav {
  readonly kode: 'laengde' | 'store-og-smaa' | 'tal' | 'specialtegn';
  readonly row: string;
  readonly tekst: string;
  /** Whether an adgangskode in its normal form (`normalAdgangskode`) keeps the rule. */
  readonly opfyldt: (adgangskode: string) => boolean;
}

/** ID-KODE-15..18: the rules in the order they are shown. A sign is a Unicode code point; special is what is no letter, digit or whitespace. */
export const adgangskodekrav: readonly Adgangskodekrav[] = [
  { kode: 'laengde', row: 'ID-KODE-15', tekst: `Adgangskoden skal være på mindst ${adgangskodeMindst} tegn`, opfyldt: (adgangskode) => [...adgangskode].length >= adgangskodeMindst },
  { kode: 'store-og-smaa', row: 'ID-KODE-16', tekst: 'Indeholde både store og små bogstaver', opfyldt: (adgangskode) => /\p{Lu}/u.test(adgangskode) && /\p{Ll}/u.test(adgangskode) },
  { kode: 'tal', row: 'ID-KODE-17', tekst: 'Indeholde mindst ét tal (0-9)', opfyldt: (adgangskode) => /[0-9]/.test(adgangskode) },
  { kode: 'specialtegn', row: 'ID-KODE-18', tekst: 'Indeholde mindst ét specieltegn (fx !@#%&*)', opfyldt: (adgangskode) => /[^\p{L}\p{M}\p{N}\p{C}\s]/u.test(adgangskode) },
];

/** The form in which an adgangskode is judged and kept: the same letters typed in another way (å as a and a ring) are the same adgangskode. */
export const normalAdgangskode = (adgangskode: string): string => adgangskode.normalize('NFC');
