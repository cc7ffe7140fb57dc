import { defineTexts } from '@jobnet/web-ui/text';

/** A company as support sees it, and its marks (AG-KF-01, AG-KF-07). */
export const virksomhedTexts = defineTexts({
  da: {
    find: { title: 'Find virksomhed', lead: 'Se en virksomhed, og om den er konfliktramt eller spærret i JobAG.', cvr: 'CVR-nummer', cvrHint: '8 cifre', cvrWrong: 'Skriv et CVR-nummer med 8 cifre', submit: 'Find virksomhed' },
    tilbage: 'Find en anden virksomhed',
    title: 'Virksomhed',
    cvr: 'CVR-nummer',
    form: 'Virksomhedsform',
    branche: 'Branche',
    adresse: 'Adresse',
    status: 'Status i CVR',
    adgang: 'Kan bruge JobAG',
    hentet: 'Hentet fra CVR',
    konfliktramt: 'Konfliktramt',
    spaerret: 'Spærret',
    ja: 'Ja',
    nej: 'Nej',
    ingen: '–',
    laas: {
      heading: 'Mærker',
      konfliktramtHint: 'Virksomheden kan kun oprette jobannoncer, og alle annoncer bliver behandlet manuelt.',
      spaerretHint: 'Virksomheden har slet ikke adgang til JobAG.',
      begrundelse: 'Begrundelse',
      begrundelseHint: 'Står i historikken.',
      gem: 'Gem mærker',
      done: 'Mærkerne er gemt',
      doneText: (navn: string) => `Mærkerne for ${navn} gælder med det samme.`,
    },
    historik: { heading: 'Historik', tom: 'Virksomheden har aldrig haft et mærke.', sat: 'Tidspunkt', begrundelse: 'Begrundelse' },
    penheder: 'P-enheder',
    pNummer: 'P-nummer',
    navn: 'Navn',
    ingenPenheder: 'Virksomheden har ingen aktive P-enheder i CVR.',
  },
});
