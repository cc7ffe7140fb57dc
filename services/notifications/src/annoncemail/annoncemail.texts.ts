import { dansktTidspunkt } from '@jobnet/contracts';

/** The words of mails to the one who made a jobannonce. */
export const annoncemailTexts = {
  approved: {
    subject: 'Din jobannonce er godkendt',
    lines: (annonce: { navn: string; titel: string; publiceresFra: string; url: string }) => [
      `Kære ${annonce.navn}`,
      `STAR har godkendt jobannoncen "${annonce.titel}".`,
      `Den er på Jobnet fra ${dansktTidspunkt(annonce.publiceresFra)}.`,
      'Du kan se annoncen her:',
      annonce.url,
      'Du kan ikke svare på denne mail.',
    ],
  },
  rejected: {
    subject: 'Din jobannonce er ikke godkendt',
    lines: (annonce: { navn: string; titel: string; aarsag: string; begrundelse: string; url: string }) => [
      `Kære ${annonce.navn}`,
      `STAR har ikke godkendt jobannoncen "${annonce.titel}".`,
      `Årsag: ${annonce.aarsag}.`,
      annonce.begrundelse,
      'Du kan rette annoncen og sende den ind igen her:',
      annonce.url,
      'Du kan ikke svare på denne mail.',
    ],
  },
} as const;
