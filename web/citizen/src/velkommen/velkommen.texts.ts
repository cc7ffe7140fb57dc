import { defineTexts } from '@jobnet/web-ui';

/** What stands for a moment after a login, or longer when it is not known where to go. */
export const velkommenTexts = defineTexts({
  da: {
    title: 'Velkommen til Jobnet',
    findJob: 'Gå til Find job',
    jobforslag: {
      heading: 'Find job – med jobforslag',
      text: 'Din Jobmatch er udfyldt. Job, der er udvalgt til dig, kommer senere på denne side. Indtil da kan du finde job efter dine stillingsbetegnelser:',
      link: (label: string) => `Job som ${label}`,
    },
  },
});
