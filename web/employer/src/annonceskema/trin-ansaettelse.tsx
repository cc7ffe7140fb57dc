import { arbejdstidsforhold } from '@jobnet/reference-data';
import { CheckboxGroup, RadioGroup, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { ansaettelseSvar } from './svar.ts';
import { TrinForm, type TrinProps } from './trin-form.tsx';

/** Step 3: working hours, Morgenarbejde and Skiftende arbejdstider among them (ANN-05), and the terms. */
export const TrinAnsaettelse = (props: TrinProps<'ansaettelse'>): ReactElement => {
  const t = useTexts(annonceskemaTexts).ansaettelse;
  const foer = props.svar.ansaettelse;
  return (
    <TrinForm {...props} trin="ansaettelse" schema={ansaettelseSvar} lists={['arbejdstider']}>
      <CheckboxGroup name="arbejdstider" label={t.arbejdstider} hint={t.arbejdstiderHint} options={arbejdstidsforhold.all.map(({ code, name }) => ({ value: code, label: name }))} defaultValue={foer?.arbejdstider} />
      <RadioGroup name="deltid" label={t.omfang} options={[{ value: 'nej', label: t.fuldtid }, { value: 'ja', label: t.deltid }]} defaultValue={foer?.deltid ?? 'nej'} />
      <RadioGroup name="fast" label={t.varighed} options={[{ value: 'ja', label: t.fast }, { value: 'nej', label: t.tidsbegraenset }]} defaultValue={foer?.fast ?? 'ja'} />
    </TrinForm>
  );
};
