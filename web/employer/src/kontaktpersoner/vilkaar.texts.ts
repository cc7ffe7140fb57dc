import { defineTexts } from '@jobnet/web-ui/text';

/** The terms a company accepts at its first login (AG-KP-04, AG-KP-05). A changed text needs a new version in the service. */
export const vilkaarTexts = defineTexts({
  da: {
    title: 'Vilkår for brug af Jobnet for arbejdsgivere',
    lead: 'Når du tilknytter dig som kontaktperson, accepterer du vilkårene på virksomhedens vegne.',
    version: (version: string) => `Vilkårene gælder fra den ${version}.`,
    back: 'Tilbage til kontaktpersoner',
    parts: [
      {
        heading: 'Hvem kan bruge JobAG',
        text: [
          'JobAG er for virksomheder, der er aktive i CVR. Du logger ind med MitID Erhverv og handler på vegne af den virksomhed, du er logget ind for.',
          'Du må kun bruge dit eget login. Du må ikke lade andre bruge det, og du skal logge ud, når du forlader computeren.',
        ],
      },
      {
        heading: 'Jobannoncer',
        text: [
          'Du må kun annoncere efter medarbejdere til ansættelse i din egen virksomhed. Jobbet skal være et reelt job, som kan søges.',
          'Du må ikke tage betaling af den, der søger jobbet, hverken for at søge det eller for at få det.',
          'En annonce må ikke stille nogen ringere på grund af køn, race, hudfarve, religion eller tro, politisk anskuelse, seksuel orientering, alder, handicap eller national, social eller etnisk oprindelse.',
          'En annonce må ikke søge arbejdskraft til et område, der er ramt af en lovlig konflikt.',
          'Styrelsen for Arbejdsmarked og Rekruttering læser hver annonce, før den kommer på Jobnet, og kan afvise den med en begrundelse. En ændret annonce bliver læst igen.',
        ],
      },
      {
        heading: 'Oplysninger om virksomheden',
        text: [
          "Virksomhedens navn, adresse, status og P-enheder kommer fra CVR og kan ikke rettes i JobAG. Er de forkerte, skal de rettes på virk.dk. Vi henter dem igen mindst én gang i døgnet.",
        ],
      },
      {
        heading: 'Personoplysninger',
        text: [
          'De kontaktpersoner, du skriver på en annonce, bliver vist for alle på Jobnet, så længe annoncen er der. Du skal have aftalt det med dem.',
          'Oplysninger om jobsøgende, som du ser i JobAG, må du kun bruge til at besætte et job i din virksomhed. Du må ikke give dem videre, og du skal slette dem, når jobbet er besat. Hvert opslag bliver registreret, og den jobsøgende kan se det.',
        ],
      },
      {
        heading: 'Hvis vilkårene ikke bliver overholdt',
        text: ['Vi kan fjerne en annonce og spærre virksomhedens adgang til JobAG. Virksomheden får at vide hvorfor og kan kontakte Hjælp og support.'],
      },
    ],
  },
});
