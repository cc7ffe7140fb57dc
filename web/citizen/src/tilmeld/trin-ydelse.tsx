import { akasser } from '@jobnet/reference-data';
import { Actions, Button, dateOfMoment, Form, RadioGroup, Select, useForm, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { skema } from '../skema.ts';
import { ydelseAf, type Svar } from './wizard-svar.ts';
import { wizardTexts } from './wizard.texts.ts';

const ydelser = ['dagpenge', 'dimittend', 'kontanthjaelp', 'ingen'] as const satisfies readonly NonNullable<Svar['ydelse']>[];

const schema = skema<Svar>((felter, mangler) => {
  const ydelse = ydelser.find((en) => en === felter['ydelse']);
  const akassekode = felter['akassekode'] as string | undefined;
  if (!ydelse) mangler('ydelse');
  else if (!ydelseAf({ ydelse, akassekode })) mangler('akassekode');
  return { ydelse, akassekode };
});

interface TrinYdelseProps {
  readonly svar: Svar;
  /** The a-kasse that Jobnet knows already. */
  readonly akassekode: string | undefined;
  readonly onVidere: (svar: Svar) => Promise<void>;
  readonly knapper: ReactNode;
}

/** Step 1: what one lives on while looking for a job, and the a-kasse with dagpenge. */
export const TrinYdelse = ({ svar, akassekode, onVidere, knapper }: TrinYdelseProps): ReactElement => {
  const t = useTexts(wizardTexts);
  const [ydelse, setYdelse] = useState<string | undefined>(svar.ydelse);
  const medAkasse = ydelse === 'dagpenge' || ydelse === 'dimittend';
  const form = useForm({ schema, messages: { ydelse: t.ydelse.mangler, akassekode: t.ydelse.akasseMangler }, onSubmit: onVidere });
  return (
    <Form form={form} label={t.trin.ydelse}>
      <RadioGroup name="ydelse" label={t.ydelse.label} options={ydelser.map((value) => ({ value, ...t.ydelse.valg[value] }))} defaultValue={svar.ydelse} onChange={setYdelse} />
      {medAkasse && (
        <Select
          key={ydelse}
          name="akassekode"
          label={t.ydelse.akasse}
          optional={ydelse === 'dimittend'}
          options={akasser.validOn(dateOfMoment(new Date())).map(({ code, name }) => ({ value: code, label: name }))}
          defaultValue={svar.akassekode ?? akassekode}
        />
      )}
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.naeste}
        </Button>
        {knapper}
      </Actions>
    </Form>
  );
};
