import { defineTexts } from '@jobnet/web-ui';

export const forsideTexts = defineTexts({
  da: {
    title: 'Velkommen til Jobnet',
    lead: 'Find job, meld dig ledig, og hold styr på dine møder og aftaler.',
    login: 'Log ind på Jobnet',
    ledig: 'Meld dig ledig',
    mitJobnet: 'Gå til Mit Jobnet',
    brugerkoder: 'Har du ikke MitID? Gå til log ind med brugerkoder',
    searchTitle: 'Søg job',
    searchLabel: 'Stilling, virksomhed eller ord i annoncen',
    search: 'Søg',
    searchHelp: 'Du kan søge og læse jobannoncer uden at logge ind.',
    helpTitle: 'Har du brug for hjælp?',
    help: 'Find guides, svar på spørgsmål, kendte fejl og kontakt til supporten. Du behøver ikke logge ind.',
    helpButton: 'Hjælp og support',
  },
});
