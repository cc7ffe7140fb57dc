import { defineTexts } from '../text/texts.ts';

export const passwordTexts = defineTexts({
  da: {
    show: 'Vis adgangskode',
    hide: 'Skjul adgangskode',
    rules: 'Krav til adgangskoden',
    met: 'Opfyldt: ',
    unmet: 'Mangler: ',
    count: (met: number, all: number) => `${met} af ${all} krav er opfyldt`,
    notYet: 'Adgangskoden opfylder ikke alle krav endnu',
  },
});
