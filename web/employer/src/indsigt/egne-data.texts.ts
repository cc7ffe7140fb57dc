import { defineTexts } from '@jobnet/web-ui/text';

/** The page "Hent mine oplysninger" in JobAG. */
export const egneDataTexts = defineTexts({
  da: {
    title: 'Hent mine oplysninger',
    lead: 'Du kan hente det, Jobnet har gemt om dig som person, i én fil.',
    indhold: 'I filen står, hvordan og hvornår du har logget ind, og hvad der står om dig som kontaktperson. Filen kan læses af andre it-systemer (JSON) og åbnes i et tekstprogram.',
    firma: 'Jobannoncer og andet, der hører til virksomheden, er ikke med i filen. Dem finder du i JobAG.',
    dele: { identity: 'Login', employer: 'Kontaktperson' },
  },
});
