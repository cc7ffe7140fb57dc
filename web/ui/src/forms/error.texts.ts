import { defineTexts } from '../text/texts.ts';

/** What stands at a field when the page has no words of its own for it: what is wrong and what to do. */
export const errorTexts = defineTexts({
  da: {
    required: 'Feltet skal udfyldes',
    tooLong: (limit: string) => `Der kan højst være ${limit} tegn`,
    tooShort: (limit: string) => `Skriv mindst ${limit} tegn`,
    tooFew: (limit: string) => `Vælg mindst ${limit}`,
    tooMany: (limit: string) => `Vælg højst ${limit}`,
    tooLow: (limit: string) => `Tallet skal være mindst ${limit}`,
    tooHigh: (limit: string) => `Tallet må højst være ${limit}`,
    email: 'Indtast en gyldig e-mailadresse, fx navn@eksempel.dk',
    url: 'Indtast en gyldig adresse, der begynder med https://',
    date: 'Indtast en dato, der findes, fx 24-12-2026',
    number: 'Skriv et tal',
    choose: 'Vælg en af mulighederne',
    invalid: 'Det indtastede kan ikke bruges. Ret det, og prøv igen',
  },
});

export type ErrorTexts = (typeof errorTexts)['da'];
