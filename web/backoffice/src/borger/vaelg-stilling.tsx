import { useStillingsforslag, useTexts, type Stillingsforslag } from '@jobnet/web-ui';
import { SuggestField } from '@jobnet/web-ui/suggest-field';
import type { ReactElement } from 'react';
import { borgerTexts } from './borger.texts.ts';

/** A stillingsbetegnelse or one of its aliases, as it was picked. */
export type ValgtStilling = Pick<Stillingsforslag['forslag'][number], 'conceptUri' | 'aliasId'>;

interface VaelgStillingProps {
  readonly name: string;
  readonly label: string;
  readonly optional?: boolean;
  readonly onValgt: (valgt: ValgtStilling | undefined) => void;
}

/** Picks a stillingsbetegnelse from the taxonomy while typing. */
export const VaelgStilling = ({ name, label, optional, onValgt }: VaelgStillingProps): ReactElement => {
  const t = useTexts(borgerTexts).joboensker;
  const { forslag, soeg, venter } = useStillingsforslag();
  return (
    <SuggestField
      name={name}
      label={label}
      optional={optional}
      suggestions={forslag.map(({ conceptUri, aliasId, alias, label: navn, gruppenavn }) => ({ value: aliasId ?? conceptUri, text: alias ?? navn, note: alias ? t.alias(navn) : gruppenavn }))}
      pending={venter}
      onType={(text) => {
        soeg(text);
        onValgt(undefined);
      }}
      onChoose={(valgt) => {
        const et = forslag.find(({ conceptUri, aliasId }) => (aliasId ?? conceptUri) === valgt?.value);
        onValgt(et && { conceptUri: et.conceptUri, aliasId: et.aliasId });
      }}
    />
  );
};
