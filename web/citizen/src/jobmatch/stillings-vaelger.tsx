import { searchStillingsbetegnelser } from '@jobnet/contracts';
import { useEndpoint, useTexts } from '@jobnet/web-ui';
import { SuggestField } from '@jobnet/web-ui/suggest-field';
import { useDeferredValue, useState, type ReactElement } from 'react';
import { jobmatchTexts } from './jobmatch.texts.ts';

/** What was picked: a stillingsbetegnelse, or one of its aliases. */
export interface ValgtStilling {
  readonly conceptUri: string;
  readonly aliasId?: string | undefined;
}

const minTegn = 2;

/** One stillingsbetegnelse or alias, picked while typing (JM-05). Tells undefined as soon as the text is changed again. */
export const StillingsVaelger = ({ onVaelg }: { onVaelg: (valgt: ValgtStilling | undefined) => void }): ReactElement => {
  const t = useTexts(jobmatchTexts).felter;
  const [skrevet, setSkrevet] = useState('');
  const q = useDeferredValue(skrevet.trim());
  const { data } = useEndpoint(searchStillingsbetegnelser, { query: { q } }, { enabled: q.length >= minTegn, keepPrevious: true });
  const forslag = q.length >= minTegn ? (data?.items ?? []) : [];
  const vaerdiAf = ({ conceptUri, aliasId }: ValgtStilling): string => aliasId ?? conceptUri;
  return (
    <SuggestField
      name="conceptUri"
      label={t.stilling}
      hint={t.stillingHint}
      suggestions={forslag.map((et) => ({ value: vaerdiAf(et), text: et.alias ?? et.label, note: et.alias ? t.note(et.label) : et.gruppenavn }))}
      onType={(text) => {
        setSkrevet(text);
        onVaelg(undefined);
      }}
      onChoose={(valg) => {
        const et = forslag.find((one) => vaerdiAf(one) === valg?.value);
        onVaelg(et && { conceptUri: et.conceptUri, aliasId: et.aliasId });
      }}
    />
  );
};
