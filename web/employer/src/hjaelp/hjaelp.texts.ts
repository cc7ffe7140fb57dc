import { defineTexts } from '@jobnet/web-ui/text';

/** The guides to JobAG (AG-10). */
export const hjaelpTexts = defineTexts({
  da: {
    title: 'Guides til JobAG',
    lead: 'Sådan kommer virksomheden i gang med Jobnet for Arbejdsgivere.',
    support: 'Finder du ikke svaret her, så se',
    supportLink: 'Hjælp og support',
    star: 'Mere om rekruttering på',
    starLink: 'star.dk',
    starUrl: 'https://star.dk',
    guides: [
      {
        heading: 'Log ind og kontaktpersoner',
        steps: [
          'Log ind med MitID Erhverv. Der er ingen anden måde at logge ind på, og virksomheden skal være aktiv i CVR.',
          'Første gang kommer du til listen over virksomhedens kontaktpersoner. Markér din egen linje, acceptér vilkårene, og vælg Tilknyt kontaktperson.',
          'Står du ikke på listen, så vælg Gå til opret kontaktperson, udfyld dine oplysninger, acceptér vilkårene, og vælg Opret.',
          'Under Kontaktpersoner kan du bagefter oprette kolleger, som kan stå som kontakt på jeres jobannoncer.',
        ],
      },
      {
        heading: 'Jobannoncer',
        steps: [
          'Vælg Opret jobannonce, og følg trinene. Det, du har udfyldt, bliver stående, når du går frem og tilbage.',
          'I det sidste trin ser du alle dine svar. Vælg Send til godkendelse.',
          'Styrelsen for Arbejdsmarked og Rekruttering læser annoncen. Du får en e-mail, når den er godkendt eller afvist.',
          'Under Jobannoncer følger du status. Du kan rette en annonce når som helst, afslutte den før tid og slette den.',
        ],
      },
      {
        heading: 'Jobordrer',
        steps: ['Jobordrer er ikke i JobAG endnu. Kontakt jeres lokale jobcenter, hvis I vil have hjælp til at finde medarbejdere.'],
      },
      {
        heading: 'CV-søgning',
        steps: ["Søgning efter CV'er er ikke i JobAG endnu. Kontakt jeres lokale jobcenter, hvis I vil have hjælp til at finde medarbejdere."],
      },
    ],
  },
});
