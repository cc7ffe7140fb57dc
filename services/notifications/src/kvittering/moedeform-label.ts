import { moedeformer } from '@jobnet/reference-data';

/** What a mødeform is called in a message; one that is not known leads to the page that knows it. */
export const moedeformLabel = (kode: string): string => moedeformer.find(kode)?.straksbookingLabel ?? 'Se detaljer på Jobnet';
