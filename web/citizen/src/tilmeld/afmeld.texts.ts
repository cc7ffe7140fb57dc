import { defineTexts } from '@jobnet/web-ui';

/** Afmelding and its receipt (TIL-17..26). */
export const afmeldTexts = defineTexts({
  da: {
    title: 'Afmeld',
    lead: 'Skriv, hvornår du ikke længere er ledig, og vælg en årsag.',
    dato: 'Dato for afmelding',
    datoHint: 'Den første dag, du ikke længere er ledig: i dag eller højst 14 dage frem. Skriv datoen som dd-mm-åååå, fx 24-12-2026',
    datoMangler: 'Skriv den dag, du vil afmeldes fra, som dd-mm-åååå',
    datoUgyldig: (tidligst: string, senest: string) => `Vælg en dato fra ${tidligst} til og med ${senest}`,
    aarsag: 'Afmeldingsårsag',
    aarsagMangler: 'Vælg en årsag',
    afmeld: 'Afmeld',
    annuller: 'Annuller',
    luk: 'Luk',
    ikkeTilmeldt: { title: 'Du er ikke meldt ledig', text: 'Du kan kun afmelde dig, når du er meldt ledig.' },
    afmeldes: { title: 'Din afmelding er allerede registreret', text: (dato: string) => `Du er afmeldt fra ${dato}. Du behøver ikke gøre mere.` },
    tilStatus: 'Gå til Tilmeld og afmeld',
    kvittering: {
      title: 'Kvittering',
      toast: 'Din afmelding er registreret',
      toastTekst: 'Kvitteringen ligger også under Beskeder og påmindelser.',
      besked: "Du får den samme kvittering under 'Beskeder og påmindelser'.",
      beskeder: 'Gå til Beskeder og påmindelser',
    },
  },
});
