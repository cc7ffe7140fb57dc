import { defineTexts } from '@jobnet/web-ui/text';

/** The page "Dine aktive sessioner". */
export const sessionerTexts = defineTexts({
  da: {
    title: 'Dine aktive sessioner',
    lead: 'Her kan du se, hvor du er logget på Jobnet lige nu. Er der et sted, du ikke kender eller har glemt at logge ud, kan du logge ud derfra her.',
    tabel: 'Steder, hvor du er logget på Jobnet',
    hvor: 'Hvor',
    startet: 'Logget på',
    sidstBrugt: 'Sidst brugt',
    loginVej: 'Logget på med',
    logUd: 'Log ud',
    logUdAf: (hvor: string, startet: string) => `Log ud af ${hvor}, logget på ${startet}`,
    andre: 'Log ud alle andre steder',
    denne: 'Denne session',
    kunHer: { heading: 'Du er ikke logget på andre steder', text: 'Vil du logge ud her, så vælg Log ud øverst på siden.' },
    loginveje: { broker: 'MitID', brugerkoder: 'Brugernavn og adgangskode' },
    paa: (browser: string, styresystem: string) => `${browser} på ${styresystem}`,
    ukendt: 'Ukendt enhed',
    logIndIgen: 'Log ind igen',
    loggetUd: { heading: 'Du er logget ud', en: (hvor: string) => `Der er logget ud af ${hvor}. Det kan tage op til 5 sekunder, før det gælder.`, alle: 'Der er logget ud alle andre steder. Det kan tage op til 5 sekunder, før det gælder.' },
  },
});

export type SessionerTexts = (typeof sessionerTexts)['da'];
