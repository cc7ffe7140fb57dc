import { defineTexts } from '@jobnet/web-ui/text';

/** Where a sagsbehandler gets help with a borger's Jobnet (ID-SAG-02). */
export const hjaelpTilBorgerTexts = defineTexts({
  da: {
    heading: 'Skal du hjælpe borgeren med Jobnet?',
    text: 'Du kan ikke se Jobnet, som borgeren ser det. Kontakt Jobnet-supporten, eller brug guiderne på Hjælp og support.',
    support: 'Kontakt supporten',
    guide: 'Guide for sagsbehandlere',
    hjaelp: 'Hjælp og support',
  },
});
