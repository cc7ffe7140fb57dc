import { type AnswerOf, searchStillingsbetegnelser } from '@jobnet/contracts';
import { useEndpoint, useTexts } from '@jobnet/web-ui';
import { SuggestField } from '@jobnet/web-ui/suggest-field';
import { useState, type ReactElement } from 'react';
import { borgerTexts } from './borger.texts.ts';

/** A stillingsbetegnelse or one of its aliases, as it was picked. */
export type ValgtStilling = Pick<AnswerOf<typeof searchStillingsbetegnelser>['items'][number], 'conceptUri' | 'aliasId'>;

interface VaelgStillingProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly onValgt: (valgt: ValgtStilling | undefined) => void;
}

const minTegn = 2;

/** Picks a stillingsbetegnelse from the taxonomy while typing. */
export const VaelgStilling = ({ name, label, optional, onValgt }: VaelgStillingProps): ReactElement => {
  const t = useTexts(borgerTexts).joboensker;
  const [q, setQ] = useState('');
  const query = useEndpoint(searchStillingsbetegnelser, { query: { q } }, { enabled: q.length >= minTegn, keepPrevious: true });
  const forslag = q.length >= minTegn ? (query.data?.items ?? []) : [];
  return (
    <SuggestField
      name={name}
      label={label}
      optional={optional}
      suggestions={forslag.map(({ conceptUri, aliasId, alias, label: navn, gruppenavn }) => ({ value: aliasId ?? conceptUri, text: alias ?? navn, note: alias ? t.alias(navn) : gruppenavn }))}
      onType={(text) => {
        setQ(text.trim());
        onValgt(undefined);
      }}
      onChoose={(valgt) => {
        const et = forslag.find(({ conceptUri, aliasId }) => (aliasId ?? conceptUri) === valgt?.value);
        onValgt(et && { conceptUri: et.conceptUri, aliasId: et.aliasId });
      }}
    />
  );
};
