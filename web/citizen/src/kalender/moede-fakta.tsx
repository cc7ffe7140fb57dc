import type { showMoede } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { moedeformer } from '@jobnet/reference-data';
import { SummaryList, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { kalenderTexts } from './kalender.texts.ts';
import { tidspunktTekst } from './tidspunkt.ts';

export type Moede = AnswerOf<typeof showMoede>;

/** What a mødeform is called in a meeting's details and receipt (BOOK-10). */
export const moedeformNavn = (kode: string): string => moedeformer.find(kode)?.straksbookingLabel ?? kode;

/** BOOK-03: when, with whom, how and where; the place as text, never on a map (BOOK-04). */
export const MoedeFakta = ({ moede, medStatus = false }: { moede: Moede; medStatus?: boolean }): ReactElement => {
  const t = useTexts(kalenderTexts).moede;
  return (
    <SummaryList
      rows={[
        { label: t.tidspunkt, value: tidspunktTekst(moede.start, moede.slut) },
        { label: t.sagsbehandler, value: moede.sagsbehandler },
        { label: t.moedeform, value: moedeformNavn(moede.moedeform) },
        { label: t.sted, value: moede.sted },
        ...(medStatus ? [{ label: t.status, value: t.statusser[moede.status] }] : []),
      ]}
    />
  );
};
