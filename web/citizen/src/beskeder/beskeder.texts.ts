import { defineTexts } from '@jobnet/web-ui';

/** The Beskedbakke (MSG-01, MSG-02, MSG-04). */
export const beskederTexts = defineTexts({
  da: {
    title: 'Beskeder og påmindelser',
    lead: 'Her er beskeder til dig fra Jobnet, din kommune og din a-kasse.',
    bakke: 'Beskedbakke',
    tabel: 'Beskeder, nyeste først',
    ulaeste: (antal: number) => (antal === 0 ? 'Du har ingen ulæste beskeder.' : antal === 1 ? 'Du har 1 ulæst besked.' : `Du har ${antal} ulæste beskeder.`),
    antalUlaeste: (antal: number) => (antal === 1 ? '1 ulæst besked' : `${antal} ulæste beskeder`),
    tom: 'Du har ingen beskeder.',
    kolonner: { emne: 'Emne', afsender: 'Fra', modtaget: 'Modtaget', status: 'Status' },
    ulaest: 'Ulæst',
    laest: 'Læst',
    paamindelser: {
      heading: 'Påmindelser',
      text: 'Du kan ikke vælge påmindelser på SMS og e-mail endnu. Det kommer senere. Indtil da får du alle beskeder her på siden.',
    },
    besked: {
      tilbage: 'Tilbage til Beskeder og påmindelser',
      om: (afsender: string, modtaget: string) => `Fra ${afsender}, ${modtaget}`,
      intetSvar: 'Du kan ikke svare på beskeder på Jobnet endnu. Det kommer senere.',
      indlaeser: 'Besked',
    },
  },
});
