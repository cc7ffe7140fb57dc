import { defineTexts } from '@jobnet/web-ui';

/** The page "Tilmeld og afmeld" (TIL-01..05, TIL-11, TIL-14). */
export const tilmeldTexts = defineTexts({
  da: {
    title: 'Tilmeld og afmeld',
    lead: 'Her melder du dig ledig, og her afmelder du dig igen.',
    status: {
      heading: 'Din status',
      ledig: (dato: string) => `Du er meldt ledig i kommunen (d. ${dato})`,
      ikkeLedig: 'Du er ikke meldt ledig',
      ikkeLedigTekst: "Vælg 'Tilmeld', hvis du er blevet ledig. Din tilmelding gælder fra den dag, du melder dig, så gør det på din første dag uden arbejde.",
      afmeldes: (dato: string) => `Du er afmeldt fra ${dato}. Indtil da er du stadig meldt ledig.`,
      hosAkasse: (navn: string) => `Dit kontaktforløb ligger hos din a-kasse, ${navn}. Det er a-kassen, du skal holde møder med og kontakte, hvis du har spørgsmål.`,
      hosKommune: (navn: string) => `Dit kontaktforløb ligger hos ${navn}. Det er kommunen, du skal holde møder med og kontakte, hvis du har spørgsmål.`,
    },
    tilmeld: 'Tilmeld',
    afmeld: 'Afmeld',
    obs: 'OBS',
    udgaaet: {
      heading: 'OBS: En eller flere af dine stillingsbetegnelser er udgået',
      text: "De udgåede stillingsbetegnelser under 'Jeg søger job som' bliver slettet, når du melder dig ledig, medmindre du retter eller sletter dem i Jobmatch først:",
      afloeser: (label: string, afloeser: string) => `${label} (brug i stedet ${afloeser})`,
      link: 'Gå til Jobmatch',
    },
    fremmoede: {
      heading: 'OBS: Du skal møde op hos kommunen',
      text: (kommune: string | undefined, dato: string) =>
        `Du har søgt om kontanthjælp. Derfor skal du møde op hos ${kommune ?? 'din kommune'} på den første åbningsdag. Det er ${dato}.`,
    },
  },
});
