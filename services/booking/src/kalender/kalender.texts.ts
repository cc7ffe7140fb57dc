import { moedeformer } from '@jobnet/reference-data';

/** What calendar files say. The feed tells no more than that there is a meeting: whoever has its address reads it (KAL-01). */
export const kalenderTexts = {
  feed: { navn: 'Møder fra Jobnet', titler: { selvbooket: 'Møde med kommunen', kommune: 'Møde med kommunen', akasse: 'Møde med a-kassen' } },
  beskrivelse: ({ moedeform, sagsbehandler }: { readonly moedeform: string; readonly sagsbehandler: string | null }): string =>
    [`Mødeform: ${moedeformer.find(moedeform)?.straksbookingLabel ?? moedeform}`, ...(sagsbehandler ? [`Sagsbehandler: ${sagsbehandler}`] : [])].join('\n'),
} as const;
