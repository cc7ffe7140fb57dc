import { defineTexts } from '@jobnet/web-ui';

/** The words of Dine jobagenter and of Opret jobagent (AGENT-01..03). */
export const jobagenterTexts = defineTexts({
  da: {
    title: 'Dine jobagenter',
    lead: 'En jobagent sender dig en e-mail, når der kommer et nyt job, som passer til det, du søger.',
    findJob: 'Find job',
    ingen: { heading: 'Du har ingen jobagenter', text: 'Søg efter job, og vælg derefter "Opret jobagent" under "Dine søgekriterier".' },
    soegerEfter: 'Holder øje med',
    oprettet: 'Oprettet',
    fundet: 'Fundne job',
    slet: 'Slet',
    sletNavn: (navn: string) => `Slet jobagenten ${navn}`,
    sletTitle: 'Slet jobagent',
    sletSpoerg: (navn: string) => `Vil du slette jobagenten "${navn}"? Du får ikke flere e-mails fra den.`,
    fortryd: 'Fortryd',
    slettet: (navn: string) => `Jobagenten "${navn}" er slettet`,
    kommune: (navn: string) => `${navn} Kommune`,
    opret: {
      title: 'Opret jobagent',
      lead: 'Jobagenten sender dig en e-mail, så snart der kommer et nyt job, som passer.',
      med: 'Jobagenten holder øje med',
      uden: 'Jobagenten kan ikke holde øje med',
      udenHvorfor: 'En jobagent kan holde øje med stillingsbetegnelser og regioner. Resten af din søgning bliver ikke en del af den.',
      intet: { heading: 'Vælg først, hvad jobagenten skal holde øje med', text: 'En jobagent kan holde øje med stillingsbetegnelser og regioner. Gå tilbage til din søgning, og vælg mindst én af dem.' },
      tilSoegning: 'Tilbage til din søgning',
      navn: 'Navn på jobagenten',
      navnHint: 'Navnet står i de e-mails, du får. Du kan højst bruge 100 tegn.',
      email: (email: string) => `Jobagenten skriver til ${email}.`,
      ubekraeftet: {
        heading: 'Bekræft din e-mailadresse først',
        text: 'En jobagent sender e-mails, så din e-mailadresse skal være bekræftet. Du kan oprette jobagenten, når du har bekræftet den.',
        link: 'Gå til Kontaktoplysninger',
      },
      knap: 'Opret jobagent',
      oprettet: (navn: string) => `Jobagenten "${navn}" er oprettet`,
      oprettetTekst: 'Du får en e-mail, når der kommer et job, der passer.',
    },
  },
});
