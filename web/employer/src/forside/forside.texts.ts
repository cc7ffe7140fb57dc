import { defineTexts } from '@jobnet/web-ui/text';

/** JobAG's front page, logged out and logged in (AG-01, AG-10, AG-11, AG-KF-04). */
export const forsideTexts = defineTexts({
  da: {
    title: 'Jobnet for Arbejdsgivere',
    lead: 'Her kan virksomheder oprette jobannoncer, der bliver vist for alle på Jobnet.',
    logIn: 'Log ind med MitID Erhverv',
    logInAbout: 'Du logger ind med MitID Erhverv for den virksomhed, du arbejder i. Virksomhedens oplysninger kommer fra CVR, så du behøver ikke oprette den.',
    guides: { heading: 'Guides', text: 'Læs, hvordan du logger ind, vælger kontaktperson og opretter en jobannonce.', link: 'Se guides til JobAG' },
    vilkaar: { heading: 'Vilkår', text: 'Læs, hvad I må annoncere efter, og hvordan I må bruge oplysninger om jobsøgende.', link: 'Vilkår for brug af Jobnet for arbejdsgivere' },
    star: { text: 'Mere om rekruttering på', link: 'star.dk', url: 'https://star.dk' },
    welcome: (virksomhed: string) => `Velkommen, ${virksomhed}`,
    shortcuts: 'Genveje',
    opretAnnonce: { heading: 'Opret jobannonce', text: 'Skriv en annonce, og send den til godkendelse.' },
    seAnnoncer: { heading: 'Se jeres jobannoncer', text: 'Følg status, ret, afslut eller slet.' },
    opretJobordre: 'Opret Jobordre',
    soegCv: "Søge efter CV'er",
    locked: 'Låst',
  },
});
