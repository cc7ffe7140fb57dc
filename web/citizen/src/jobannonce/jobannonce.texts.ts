import { defineTexts } from '@jobnet/web-ui';

/** The words around a jobannonce on its public page (JOB-05, JOB-18, JOB-19). */
export const jobannonceTexts = defineTexts({
  da: {
    tilbage: 'Tilbage til Find job',
    publiceret: (dato: string) => `Publiceret ${dato}`,
    ny: 'NY',
    seAdresse: 'Se adresse på kort',
    udskriv: 'Udskriv',
    virksomhed: (cvr: string) => `CVR-nummer ${cvr}`,
    udloebet: { hvad: 'Annoncen er ikke længere på Jobnet. Ansøgningsfristen kan være overskredet, eller arbejdsgiveren kan have afsluttet annoncen.', soeg: 'Søg efter andre job' },
    handlinger: 'Det kan du gøre med annoncen',
  },
});
