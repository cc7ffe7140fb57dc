import { defineTexts } from '../text/texts.ts';

/** The words around a jobannonce as it looks on Jobnet. */
export const annonceOpslagTexts = defineTexts({
  da: {
    anonym: 'Anonym arbejdsgiver',
    hotjob: 'Hot job',
    workindenmark: 'Workindenmark',
    eures: 'EURES',
    facts: 'Fakta om jobbet',
    stilling: 'Stillingsbetegnelse',
    sted: 'Arbejdssted',
    intetSted: 'Intet fast arbejdssted',
    annoncetype: 'Ansættelse på',
    arbejdstider: 'Arbejdstider',
    omfang: 'Omfang',
    deltid: 'Deltid',
    fuldtid: 'Fuldtid',
    varighed: 'Varighed',
    fast: 'Fast ansættelse',
    tidsbegraenset: 'Tidsbegrænset ansættelse',
    antal: 'Antal stillinger',
    frist: 'Ansøgningsfrist',
    snarest: 'Snarest muligt',
    beskrivelse: 'Om jobbet',
    ansoeg: 'Sådan søger du jobbet',
    ansoegLink: 'Søg jobbet på arbejdsgiverens side',
    ansoegEmail: 'Send din ansøgning til',
    kontakt: 'Kontaktpersoner',
    telefon: 'Telefon',
    email: 'E-mail',
  },
});
