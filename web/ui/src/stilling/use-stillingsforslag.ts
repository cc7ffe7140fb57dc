import { type AnswerOf, searchStillingsbetegnelser } from '@jobnet/contracts';
import { useState } from 'react';
import { useEndpoint } from '../api/use-endpoint.ts';

type Forslag = AnswerOf<typeof searchStillingsbetegnelser>['items'][number];

const minTegn = 2;

/** What fits the text typed so far (JM-11), for a <SuggestField>. */
export interface Stillingsforslag {
  readonly forslag: readonly Forslag[];
  /** They still belong to an earlier text; shown until the new ones are there, and not to be chosen. */
  readonly venter: boolean;
  readonly soeg: (tekst: string) => void;
}

/** Suggests stillingsbetegnelser and their aliases while one is typed. */
export const useStillingsforslag = (): Stillingsforslag => {
  const [q, setQ] = useState('');
  const soeger = q.length >= minTegn;
  const { data, isPlaceholderData } = useEndpoint(searchStillingsbetegnelser, { query: { q } }, { enabled: soeger, keepPrevious: true });
  return { forslag: soeger ? (data?.items ?? []) : [], venter: soeger && isPlaceholderData, soeg: (tekst) => setQ(tekst.trim()) };
};
