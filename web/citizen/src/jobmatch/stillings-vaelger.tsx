import { useStillingsforslag, useTexts } from '@jobnet/web-ui';
import { SuggestField } from '@jobnet/web-ui/suggest-field';
import type { ReactElement } from 'react';
import { jobmatchTexts } from './jobmatch.texts.ts';

/** What was picked: a stillingsbetegnelse, or one of its aliases. */
export interface ValgtStilling {
  readonly conceptUri: string;
  readonly aliasId?: string | undefined;
}

/** One stillingsbetegnelse or alias, picked while typing (JM-05). Tells undefined as soon as the text is changed again. */
export const StillingsVaelger = ({ onVaelg }: { onVaelg: (valgt: ValgtStilling | undefined) => void }): ReactElement => {
  const t = useTexts(jobmatchTexts).felter;
  const { forslag, soeg, venter } = useStillingsforslag();
  const vaerdiAf = ({ conceptUri, aliasId }: ValgtStilling): string => aliasId ?? conceptUri;
  return (
    <SuggestField
      name="conceptUri"
      label={t.stilling}
      hint={t.stillingHint}
      suggestions={forslag.map((et) => ({ value: vaerdiAf(et), text: et.alias ?? et.label, note: et.alias ? t.note(et.label) : et.gruppenavn }))}
      pending={venter}
      onType={(text) => {
        soeg(text);
        onVaelg(undefined);
      }}
      onChoose={(valg) => {
        const et = forslag.find((one) => vaerdiAf(one) === valg?.value);
        onVaelg(et && { conceptUri: et.conceptUri, aliasId: et.aliasId });
      }}
    />
  );
};
