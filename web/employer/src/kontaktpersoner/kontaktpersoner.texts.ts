import { defineTexts } from '@jobnet/web-ui/text';

/** The words of the pages under Kontaktpersoner (AG-KP-02 to AG-KP-16). */
export const kontaktpersonerTexts = defineTexts({
  da: {
    title: 'Kontaktpersoner',
    leadLinked: 'Her kan du se og rette virksomhedens kontaktpersoner. Dig selv finder du øverst.',
    first: {
      heading: 'Før du kan bruge JobAG, skal du vælge dig selv',
      text: 'Dit MitID Erhverv er ikke tilknyttet en kontaktperson endnu. Derfor er resten af menuen låst. Du gør det kun én gang:',
      steps: [
        'Find dig selv på listen, og markér din linje. Står du der ikke, så vælg Gå til opret kontaktperson.',
        'Læs vilkårene, og sæt flueben ved, at du accepterer dem.',
        'Vælg Tilknyt kontaktperson.',
      ],
    },
    table: {
      caption: 'Virksomhedens kontaktpersoner',
      choose: 'Markér din linje',
      navn: 'Navn',
      email: 'E-mail',
      telefon: 'Telefon',
      stilling: 'Stilling',
      slags: 'Adgang til JobAG',
      tilknyttet: 'Tilknyttet MitID Erhverv',
      kontakt: 'Kun kontaktperson',
      you: '(dig)',
      taken: 'Er tilknyttet et andet MitID Erhverv',
      empty: 'Virksomheden har ingen kontaktpersoner endnu. Vælg Gå til opret kontaktperson for at oprette dig selv.',
      chosen: (navn: string) => `Du har markeret: ${navn}`,
    },
    terms: {
      heading: 'Vilkår',
      link: 'Vilkår for brug af Jobnet for arbejdsgivere',
      accept: 'Jeg accepterer vilkårene for brug af Jobnet for Arbejdsgiver',
      missing: 'Læs vilkårene, og sæt flueben ved, at du accepterer dem',
    },
    chooseMissing: 'Markér din egen linje på listen, eller vælg Gå til opret kontaktperson',
    link: 'Tilknyt kontaktperson',
    goToCreate: 'Gå til opret kontaktperson',
    createColleague: 'Opret kontaktperson',
    linked: {
      heading: 'Du er tilknyttet som kontaktperson',
      text: (navn: string) => `Dit MitID Erhverv er tilknyttet ${navn}. Menuen er åben, og du kan oprette jobannoncer.`,
    },
    created: { heading: 'Kontaktpersonen er oprettet', text: (navn: string) => `${navn} står nu på listen og kan vælges som kontakt på en jobannonce.` },
    saved: { heading: 'Oplysningerne er gemt', text: (navn: string) => `Oplysningerne om ${navn} er rettet.` },
    create: {
      titleSelf: 'Opret dig som kontaktperson',
      leadSelf: 'Udfyld dine oplysninger. Når du vælger Opret, bliver du oprettet som kontaktperson og tilknyttet dit MitID Erhverv.',
      titleColleague: 'Opret kontaktperson',
      leadColleague: 'Opret en kollega, der kan stå som kontakt på jeres jobannoncer. Kollegaen får selv adgang til JobAG ved at logge ind med MitID Erhverv og vælge sin linje på listen.',
      submit: 'Opret',
    },
    detail: { title: (navn: string) => `Kontaktperson: ${navn}`, self: 'Det er dig.', save: 'Gem', back: 'Tilbage til kontaktpersoner' },
    fields: {
      navn: 'Navn',
      email: 'E-mail',
      telefon: 'Telefon',
      telefonHint: 'Mindst 8 cifre, gerne med landekode, fx +45 33 00 00 00',
      telefonWrong: 'Skriv et telefonnummer på mindst 8 cifre, gerne med landekode',
      stilling: 'Stilling',
      pNumre: 'Arbejdssted/P-nummer',
      pNumreHint: 'Vælg de P-enheder, personen arbejder på. Listen kommer fra CVR.',
      valgt: (antal: number) => `Valgt: ${antal}`,
      noPenheder: 'Virksomheden har ingen aktive P-enheder i CVR.',
    },
  },
});
