import type { BodyOf, registerTilmelding } from '@jobnet/contracts';
import { akasser } from '@jobnet/reference-data';
import { Actions, Button, dateOfMoment, Form, RadioGroup, Select, useForm, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { z } from 'zod';
import type { Svar } from './wizard-svar.ts';
import { wizardTexts } from './wizard.texts.ts';

const ydelser = ['dagpenge', 'dimittend', 'kontanthjaelp', 'ingen'] as const satisfies readonly NonNullable<Svar['ydelse']>[];

const fejl = wizardTexts.da.ydelse;

/** A-kassen is asked for with dagpenge only; who gets them must name it. */
const schema = z
  .object({ ydelse: z.enum(ydelser), akassekode: z.string().optional() })
  .refine(({ ydelse, akassekode }) => ydelse !== 'dagpenge' || Boolean(akassekode), { path: ['akassekode'], message: fejl.akasseMangler });

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
  const form = useForm({ schema, messages: { ydelse: t.ydelse.mangler }, onSubmit: ({ ydelse: valgt, akassekode: kode }) => onVidere({ ydelse: valgt, akassekode: kode }) });
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

/** Whether the step's answers are whole. */
export const ydelseErSvaret = ({ ydelse, akassekode }: Svar): boolean => schema.safeParse({ ydelse, akassekode }).success;

/** The body's part that this step answers; undefined until it has. */
export const ydelseAf = (svar: Svar): Pick<BodyOf<typeof registerTilmelding>, 'ydelse' | 'akassekode'> | undefined => schema.safeParse(svar).data;
