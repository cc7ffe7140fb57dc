import { DateField, RadioGroup, TextField, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { KontakterFelt } from './kontakter-felt.tsx';
import { ansoegningSvar } from './svar.ts';
import { TrinForm, type TrinProps } from './trin-form.tsx';

/** Step 4: until when and how one applies, and the contacts on the ad (ANN-06, ANN-07). */
export const TrinAnsoegning = (props: TrinProps<'ansoegning'>): ReactElement => {
  const t = useTexts(annonceskemaTexts).ansoegning;
  const foer = props.svar.ansoegning;
  const [frist, setFrist] = useState<string>(foer?.frist ?? 'dato');
  return (
    <TrinForm {...props} trin="ansoegning" schema={ansoegningSvar} messages={{ 'ansoegning.url': t.fejl.url }}>
      <RadioGroup name="frist" label={t.frist} options={[{ value: 'dato', label: t.dato }, { value: 'snarest', label: t.snarest }]} defaultValue={frist} onChange={setFrist} />
      {frist === 'dato' && <DateField name="ansoegningsfrist" label={t.ansoegningsfrist} defaultValue={foer?.ansoegningsfrist} />}
      <TextField name="ansoegning.url" label={t.url} hint={t.urlHint} type="url" defaultValue={foer?.ansoegning.url} maxLength={500} autoComplete="off" optional />
      <TextField name="ansoegning.email" label={t.email} type="email" defaultValue={foer?.ansoegning.email} maxLength={254} autoComplete="off" optional />
      <KontakterFelt foer={foer?.kontaktpersoner ?? []} />
    </TrinForm>
  );
};
