import type { annoncestatus } from '@jobnet/contracts';
import { defineTexts } from '@jobnet/web-ui/text';
import type { z } from 'zod';

type Status = z.output<typeof annoncestatus>;

/** The words of the company's jobannoncer; the status itself comes in words from the service (ANN-16 to ANN-21). */
export const annoncerTexts = defineTexts({
  da: {
    title: 'Jobannoncer',
    lead: 'Virksomhedens jobannoncer, den nyeste først.',
    opret: 'Opret jobannonce',
    empty: 'Virksomheden har ingen jobannoncer endnu. Vælg Opret jobannonce for at skrive den første.',
    table: { caption: 'Virksomhedens jobannoncer', titel: 'Annonce', status: 'Status', oprettet: 'Oprettet', periode: 'På Jobnet' },
    periode: (fra: string, til: string | undefined) => (til ? `${fra} til ${til}` : `Fra ${fra}`),
    straks: 'Når den er godkendt',
    aendring: 'En rettelse afventer godkendelse',
    tilbage: 'Tilbage til jobannoncer',
    statusHeading: 'Status',
    forklaring: {
      'afventer-godkendelse': 'Styrelsen for Arbejdsmarked og Rekruttering har annoncen til gennemlæsning. Du får en e-mail, når den er behandlet. Du kan rette den imens.',
      'ikke-paa-jobnet-endnu': 'Annoncen er godkendt og kommer på Jobnet på det tidspunkt, du har valgt.',
      'paa-jobnet': 'Annoncen er godkendt, og alle kan finde den på Jobnet.',
      'ikke-laengere-paa-jobnet': 'Annoncen har været på Jobnet, og tiden er gået. Du kan rette den og sende den til godkendelse igen.',
      'afsluttet-manuelt': 'Virksomheden har afsluttet annoncen før tid. Den kan ikke komme på Jobnet igen.',
      'ikke-godkendt': 'Annoncen er afvist og er ikke på Jobnet. Læs begrundelsen, ret annoncen, og send den til godkendelse igen.',
      slettet: 'Annoncen er slettet.',
    } satisfies Record<Status, string>,
    aendringForklaring: 'Du har sendt en rettelse. Indtil den er godkendt, er det den tidligere udgave, der gælder på Jobnet. Nedenfor ser du rettelsen.',
    afvist: { heading: 'Derfor blev annoncen afvist', rettelse: 'Derfor blev rettelsen afvist' },
    datoer: { oprettet: 'Oprettet', aendret: 'Senest ændret', fra: 'På Jobnet fra', til: 'På Jobnet til', id: 'Annonce-ID' },
    indhold: 'Annoncen',
    handlinger: {
      ret: 'Ret annoncen',
      retOgSend: 'Ret og genindsend',
      vis: 'Se annoncen, som den ser ud på Jobnet',
      afslut: 'Afslut annoncen',
      slet: 'Slet annoncen',
    },
    afslut: { title: 'Vil du afslutte annoncen?', text: 'Den forsvinder fra Jobnet med det samme og kan ikke komme på igen.', nej: 'Fortryd', done: 'Annoncen er afsluttet', doneText: (titel: string) => `${titel} er ikke længere på Jobnet.` },
    slet: { title: 'Vil du slette annoncen?', text: 'Den forsvinder fra listen her, og er den på Jobnet, forsvinder den også der.', nej: 'Fortryd', done: 'Annoncen er slettet', doneText: (titel: string) => `${titel} er slettet.` },
    vis: { tilbage: 'Tilbage til annoncen', note: 'Sådan ser annoncen ud på Jobnet.', offentlig: 'Åbn annoncen på Jobnet' },
  },
});
