import { defineTexts } from '@jobnet/web-ui';

/** The words of a borger's meetings as an authority makes, changes and holds them (BOOK-05, BOOK-06, BOOK-27..29). */
export const moederTexts = defineTexts({
  da: {
    tom: 'Borgeren har ingen møder de seneste tre måneder eller det næste halve år.',
    caption: 'Møder de seneste tre måneder og det næste halve år',
    tidspunkt: 'Tidspunkt',
    moede: 'Møde',
    med: 'Aftalt af',
    status: 'Status',
    handling: 'Handling',
    statusser: { booket: 'Booket', aflyst: 'Aflyst', afholdt: 'Afholdt' },
    oprindelser: { selvbooket: 'Borgeren', kommune: 'Kommunen', akasse: 'A-kassen' },
    bekraeftelser: { afventer: 'afventer borgerens bekræftelse', bekraeftet: 'bekræftet af borgeren' },
    ny: { heading: 'Indkald til et møde', submit: 'Indkald til mødet', done: 'Borgeren er indkaldt til mødet' },
    ret: { knap: 'Ret', titel: (hvornaar: string) => `Ret mødet ${hvornaar}`, submit: 'Gem mødet', done: 'Mødet er rettet' },
    fortryd: 'Fortryd',
    samtaletype: 'Samtaletype',
    moedeform: 'Mødeform',
    dato: 'Dato',
    fra: 'Fra klokken',
    til: 'Til klokken',
    klokHint: 'For eksempel 09.30',
    klokWrong: 'Skriv et klokkeslæt som 09.30.',
    sagsbehandler: 'Sagsbehandler',
    sted: 'Sted',
    stedHint: 'Adresse, telefonnummer eller link til mødet.',
    aflysesSenest: 'Borgeren kan aflyse til og med',
    aflysesHint: 'Lad feltet stå tomt, hvis borgeren ikke må aflyse på Jobnet.',
    bekraeftesSenest: 'Borgeren skal bekræfte til og med',
    bekraeftesHint: 'Lad feltet stå tomt, hvis mødet ikke skal bekræftes.',
    aflys: { knap: 'Aflys', titel: (hvornaar: string) => `Aflys mødet ${hvornaar}`, spoerg: 'Borgeren får besked om, at mødet er aflyst.', ja: 'Aflys mødet', nej: 'Behold mødet', done: 'Mødet er aflyst' },
    afhold: {
      knap: 'Afhold',
      titel: (hvornaar: string) => `Afhold mødet ${hvornaar}`,
      aftaletekst: 'Det aftalte vi',
      hint: 'Borgeren ser teksten under mødet og i Min plan. Lav en tom linje mellem afsnit.',
      submit: 'Gem som afholdt',
      done: 'Mødet er registreret som afholdt',
    },
  },
});

export type MoederTexts = (typeof moederTexts)['da'];
