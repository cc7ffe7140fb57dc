import { Checkbox, DateField, RadioGroup, TextField, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { publiceringSvar } from './svar.ts';
import { TrinForm, type TrinProps } from './trin-form.tsx';

/** Step 5: on and off Jobnet to the minute (ANN-08), and the marks that exclude each other (ANN-03, ANN-25). */
export const TrinPublicering = (props: TrinProps<'publicering'>): ReactElement => {
  const t = useTexts(annonceskemaTexts).publicering;
  const foer = props.svar.publicering;
  const [fra, setFra] = useState<string>(foer?.fra ?? 'godkendt');
  const [til, setTil] = useState<string>(foer?.til ?? 'automatisk');
  return (
    <TrinForm {...props} trin="publicering" schema={publiceringSvar} flags={['hotjob', 'workindenmark', 'eures']}>
      <RadioGroup name="fra" label={t.fra} options={[{ value: 'godkendt', label: t.godkendt }, { value: 'tidspunkt', label: t.tidspunkt }]} defaultValue={fra} onChange={setFra} />
      {fra === 'tidspunkt' && (
        <div data-sammen="fra">
          <DateField name="publiceresFra" label={t.publiceresFra} defaultValue={foer?.publiceresFra} />
          <TextField name="publiceresFraKl" label={t.publiceresFraKl} hint={t.klFraHint} defaultValue={foer?.publiceresFraKl} width={8} maxLength={8} autoComplete="off" optional />
        </div>
      )}
      <RadioGroup name="til" label={t.til} options={[{ value: 'automatisk', label: t.automatisk }, { value: 'tidspunkt', label: t.tidspunkt }]} defaultValue={til} onChange={setTil} />
      {til === 'tidspunkt' && (
        <div data-sammen="til">
          <DateField name="publiceresTil" label={t.publiceresTil} defaultValue={foer?.publiceresTil} />
          <TextField name="publiceresTilKl" label={t.publiceresTilKl} hint={t.klTilHint} defaultValue={foer?.publiceresTilKl} width={8} maxLength={8} autoComplete="off" optional />
        </div>
      )}
      <fieldset>
        <legend className="form-label">{t.saerligt}</legend>
        <Checkbox name="hotjob" label={t.hotjob} hint={t.hotjobHint} defaultChecked={foer?.hotjob} />
        <Checkbox name="workindenmark" label={t.workindenmark} hint={t.workindenmarkHint} defaultChecked={foer?.workindenmark} />
        <Checkbox name="eures" label={t.eures} hint={t.euresHint} defaultChecked={foer?.eures} />
      </fieldset>
    </TrinForm>
  );
};
