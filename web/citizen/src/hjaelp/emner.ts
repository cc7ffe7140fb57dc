/** The pages of Hjælp og support, in the order of its menu. */
export const emneSlugs = [
  'kontakt',
  'digitale-guides',
  'guide-for-sagsbehandlere',
  'guide-for-virksomheder',
  'vejledninger',
  'kendte-fejl',
  'faq-for-jobsoegere',
  'faq-for-arbejdsgivere',
  'hoejtlaesning',
] as const;

export type EmneSlug = (typeof emneSlugs)[number];
