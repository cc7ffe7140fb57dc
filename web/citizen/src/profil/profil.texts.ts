import { defineTexts } from '@jobnet/web-ui/text';

/** The left menu of the pages behind one's own name. */
export const profilTexts = defineTexts({
  da: {
    menu: 'Min profil',
    kontaktoplysninger: 'Kontaktoplysninger',
    brugernavnOgAdgangskode: 'Brugernavn og adgangskode',
    opslag: 'Hvem har set mine oplysninger',
    sessioner: 'Dine aktive sessioner',
    egneData: 'Hent mine oplysninger',
    sletAdgang: 'Slet adgang',
  },
});
