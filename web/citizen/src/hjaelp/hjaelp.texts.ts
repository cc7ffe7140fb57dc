import { defineTexts } from '@jobnet/web-ui';
import type { EmneSlug } from './emner.ts';

/** A page of Hjælp og support. `audience` marks whom a guide is for (HS-07). */
export interface Emne {
  readonly slug: EmneSlug;
  readonly title: string;
  readonly about: string;
  readonly audience?: string;
  readonly parts: readonly { readonly heading: string; readonly texts: readonly string[]; readonly steps?: readonly string[] }[];
}

interface HjaelpTexts {
  readonly title: string;
  readonly lead: string;
  readonly menu: string;
  readonly overview: string;
  readonly audience: string;
  readonly emner: readonly Emne[];
}

/** Hjælp og support, readable without login: contact, guides, vejledninger, known errors, questions (HS-01..07, GEN-15). */
export const hjaelpTexts = defineTexts<HjaelpTexts>({
  da: {
    title: 'Hjælp og support',
    lead: 'Find guides, svar på spørgsmål og kendte fejl, eller kontakt supporten. Du behøver ikke være logget ind.',
    menu: 'Hjælp og support',
    overview: 'Overblik',
    audience: 'For',
    emner: [
      {
        slug: 'kontakt',
        title: 'Kontakt supporten',
        about: 'Hvem du skal kontakte, og hvad du skal have klar.',
        parts: [
          { heading: 'Spørgsmål om din sag, dit møde eller din ydelse', texts: ['Kontakt din kommune eller din a-kasse. Supporten kan ikke se din sag og kan ikke booke møder for dig.'] },
          { heading: 'Når noget på Jobnet ikke virker', texts: ['Skriv til STAR på star@star.dk. Skriv aldrig dit CPR-nummer i en e-mail.'], steps: ['Skriv, hvilken side du var på, og hvad du prøvede.', 'Skriv, hvornår det skete.', 'Skriv fejl-id, hvis siden viste et.'] },
          { heading: 'Når du ikke kan logge ind med MitID', texts: ['Kontakt MitID-supporten. Har du ikke MitID, så kontakt din kommune.'] },
        ],
      },
      {
        slug: 'digitale-guides',
        title: 'Digitale guides',
        about: 'Kom godt i gang, trin for trin.',
        audience: 'Borgere',
        parts: [
          { heading: 'Meld dig ledig', texts: ['Du melder dig ledig på din første ledige dag.'], steps: ['Vælg Meld dig ledig på forsiden, og log ind med MitID.', 'Svar på spørgsmålene ét ad gangen.', 'Tilføj mindst én stillingsbetegnelse, hvis du ikke har en.', 'Tjek dine svar, og bekræft. Kvitteringen ligger i Beskeder og påmindelser.'] },
          { heading: 'Find et job', texts: ['Du kan søge uden at logge ind.'], steps: ['Vælg Find job.', 'Skriv en stilling eller et ord.', 'Vælg en annonce for at læse den.'] },
          { heading: 'Book et møde', texts: ['Du booker møder under Mit Jobnet.'], steps: ['Vælg Kalender og møder.', 'Vælg Book nyt møde.', 'Vælg møde, tid og mødeform, og bekræft.'] },
        ],
      },
      {
        slug: 'guide-for-sagsbehandlere',
        title: 'Guide for sagsbehandlere',
        about: 'Det, borgeren ser, og det, du selv gør.',
        audience: 'Sagsbehandlere',
        parts: [
          { heading: 'Hvad borgeren ser', texts: ['Borgeren ser sine møder, aftaler og beskeder på Mit Jobnet. Det, du registrerer i dit fagsystem, vises der.'] },
          { heading: 'Når en borger ikke kan booke', texts: ['En borger uden kontaktgruppe kan ikke booke møder. Tjek, at kontaktgruppen er registreret.'] },
          { heading: 'Når en borger ikke har MitID', texts: ['Kommunen vurderer, om borgeren kan få brugernavn og adgangskode. A-kassen kan give dem, hvis a-kassen har taget det i brug.'] },
        ],
      },
      {
        slug: 'guide-for-virksomheder',
        title: 'Guide for virksomheder',
        about: 'Log ind på JobAG, og opret jobannoncer.',
        audience: 'Virksomheder',
        parts: [
          { heading: 'Første gang du logger ind', texts: ['Du logger ind med MitID Erhverv. Virksomhedens oplysninger kommer fra CVR og rettes dér.'], steps: ['Find dig selv på listen over kontaktpersoner, eller opret dig.', 'Læs og accepter vilkårene.', 'Vælg Tilknyt kontaktperson.'] },
          { heading: 'Jobannoncer', texts: ['En jobannonce bliver godkendt, før den kommer på Jobnet. Du får en mail, når den er godkendt eller afvist.'], steps: ['Vælg Jobannoncer og Opret jobannonce.', 'Udfyld annoncen, og tjek den.', 'Send den til godkendelse.'] },
          { heading: 'Jobordrer', texts: ['I en jobordre beder I om kandidater til en stilling.'] },
          { heading: 'CV-søgning', texts: ['I CV-søgning finder I kandidater, der har gjort deres CV søgbart.'] },
        ],
      },
      {
        slug: 'vejledninger',
        title: 'Vejledninger',
        about: 'Regler og rettigheder i kort form.',
        parts: [
          { heading: 'Rettigheder og pligter', texts: ['Som ledig skal du søge job, møde til samtaler og stå til rådighed. Din kommune eller a-kasse fortæller dig, hvad der gælder for dig.'] },
          { heading: 'Dine oplysninger', texts: ['Du kan læse om dine rettigheder i Politik om persondata, som du finder nederst på siden.'] },
        ],
      },
      {
        slug: 'kendte-fejl',
        title: 'Kendte fejl',
        about: 'Fejl, vi kender, og hvad du kan gøre imens.',
        parts: [
          { heading: 'Ingen kendte fejl lige nu', texts: ['Når vi kender en fejl, står den her sammen med det, du kan gøre imens. Har du fundet en fejl, så kontakt supporten.'] },
        ],
      },
      {
        slug: 'faq-for-jobsoegere',
        title: 'FAQ for jobsøgere',
        about: 'Spørgsmål, som jobsøgere ofte stiller.',
        audience: 'Borgere',
        parts: [
          { heading: 'Hvornår skal jeg melde mig ledig?', texts: ['På din første ledige dag. Du kan ikke melde dig ledig med tilbagevirkende kraft.'] },
          { heading: 'Hvorfor blev jeg logget af?', texts: ['Hvis du har været inaktiv i 20 minutter, bliver du logget af. Du får en advarsel efter 15 minutter.'] },
          { heading: 'Hvor er min kvittering?', texts: ['Den ligger under Beskeder og påmindelser på Mit Jobnet.'] },
        ],
      },
      {
        slug: 'faq-for-arbejdsgivere',
        title: 'FAQ for arbejdsgivere',
        about: 'Spørgsmål, som virksomheder ofte stiller.',
        audience: 'Virksomheder',
        parts: [
          { heading: 'Hvordan får jeg adgang?', texts: ['Log ind med MitID Erhverv. Virksomheden skal være aktiv i CVR.'] },
          { heading: 'Hvorfor er min annonce ikke på Jobnet?', texts: ['Den skal først godkendes, og dens dato for offentliggørelse skal være nået. Status står på listen over jobannoncer.'] },
        ],
      },
      {
        slug: 'hoejtlaesning',
        title: 'Få teksten læst højt',
        about: 'Sådan får du siderne læst op.',
        parts: [
          { heading: 'På computer', texts: ['Browserne Edge og Safari har oplæsning indbygget. I Edge vælger du Læs højt i menuen. I Safari markerer du teksten og vælger Tale.'] },
          { heading: 'På telefon og tablet', texts: ['Slå oplæsning til under Tilgængelighed i telefonens indstillinger.'] },
          { heading: 'Med skærmlæser', texts: ['Jobnet er bygget til at virke med skærmlæsere. Fortæl os det, hvis en side ikke gør.'] },
        ],
      },
    ],
  },
});
