import { defineTexts } from '@jobnet/web-ui/text';

/** The page "Hent mine oplysninger". */
export const egneDataTexts = defineTexts({
  da: {
    title: 'Hent mine oplysninger',
    lead: 'Du kan hente alt det, Jobnet har gemt om dig, i én fil.',
    indhold: 'I filen står blandt andet din tilmelding, din Jobmatch, dine møder og beskeder, og hvem der har set dine oplysninger. Filen kan læses af andre it-systemer (JSON) og åbnes i et tekstprogram.',
    pas: 'Filen indeholder dit CPR-nummer. Gem den et sted, hvor andre ikke kan læse den.',
  },
});
