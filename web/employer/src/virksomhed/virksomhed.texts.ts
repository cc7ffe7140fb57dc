import { defineTexts } from '@jobnet/web-ui/text';

/** The page Min virksomhed: what CVR says, never changed here (AG-02, AG-04, AG-06). */
export const virksomhedTexts = defineTexts({
  da: {
    title: 'Min virksomhed',
    lead: 'Oplysningerne kommer fra CVR.',
    note: 'Du kan ikke rette dem i JobAG. Er de forkerte, så ret dem i CVR på',
    noteEnd: 'Rettelsen kan ses her inden for 24 timer.',
    virk: 'virk.dk',
    virkUrl: 'https://virk.dk',
    navn: 'Navn',
    cvr: 'CVR-nummer',
    form: 'Virksomhedsform',
    branche: 'Branche',
    adresse: 'Adresse',
    status: 'Status i CVR',
    hentet: 'Hentet fra CVR',
    penheder: 'P-enheder',
    penhedNavn: 'Navn',
    pNummer: 'P-nummer',
    ingen: 'Virksomheden har ingen aktive P-enheder i CVR.',
  },
});
