import { defineTexts } from '@jobnet/web-ui';

/** The advisory before Google Maps, word for word (GEN-MAPS-01, GEN-MAPS-02). */
export const kortTexts = defineTexts({
  da: {
    title: 'Advisering om Google Maps',
    cookies: 'Ved at klikke på "Fortsæt" fortsætter du til Google Maps, som har en selvstændig cookie- og privatlivspolitik.',
    beliggenhed:
      'Jobnet oplyser kun Google Maps om arbejdspladsens beliggenhed. Hvis du oplever, at Google Maps kan se din egen placering, skyldes det indstillinger, du tidligere har lavet på Google Maps.',
    fortryd: 'FORTRYD',
    fortsaet: 'FORTSÆT',
  },
});
