import { createContext, use } from 'react';

/** The languages a catalogue may hold. Danish is always there; another one may be added to a catalogue without touching its page. */
export type Language = 'da' | 'en';

/** The texts of one page or component, one object per language. */
export type Catalogue<T> = { readonly da: T } & { readonly [L in Exclude<Language, 'da'>]?: T };

/** The language the person reads; the page's `lang` follows it. */
export const LanguageContext = createContext<Language>('da');

/** Declares a catalogue so that every language has the same keys as the Danish one. */
export const defineTexts = <T>(catalogue: Catalogue<T>): Catalogue<T> => catalogue;

/** The texts in the person's language, Danish where the catalogue has no other. */
export const useTexts = <T>(catalogue: Catalogue<T>): T => catalogue[use(LanguageContext)] ?? catalogue.da;
