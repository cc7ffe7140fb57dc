import { registerAfmeldingForBorger, registerTilmeldingForBorger, showTilmelding, ydelse } from '@jobnet/contracts';
import { afmeldingsaarsager, akasser } from '@jobnet/reference-data';
import { Actions, Button, DateField, Form, Select, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';

const akassevalg = akasser.all.filter(({ validTo }) => validTo === null).map(({ code, name }) => ({ value: code, label: name }));

/** TIL-30: registers the borger as ledig from today; repeating it changes nothing. */
export const TilmeldBorger = ({ borgerId }: DelProps): ReactElement => {
  const { tilmeld: t, ydelse: label, ydelser, akasse } = useTexts(borgerTexts).tilmelding;
  const toast = useToast();
  const [valgt, setValgt] = useState('');
  const register = useAction(registerTilmeldingForBorger, [showTilmelding]);
  const form = useForm({
    schema: z.object({ ydelse, akassekode: z.string().optional() }).refine((svar) => svar.ydelse !== 'dagpenge' || svar.akassekode, { path: ['akassekode'], message: t.akasseMangler }),
    onSubmit: async (body) => {
      await register.run({ params: { borgerId }, body });
      toast({ kind: 'success', heading: t.done });
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
      <Form form={form}>
        <Select name="ydelse" label={label} options={ydelse.options.map((en) => ({ value: en, label: ydelser[en] }))} onChange={setValgt} />
        {valgt === 'dagpenge' && <Select name="akassekode" label={akasse} options={akassevalg} />}
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};

/** TIL-17 on the borger's behalf: any afmeldingsårsag of the list. */
export const AfmeldBorger = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(borgerTexts).tilmelding.afmeld;
  const toast = useToast();
  const register = useAction(registerAfmeldingForBorger, [showTilmelding]);
  const form = useForm({
    schema: z.object({ afmeldtFra: z.iso.date(), afmeldingsaarsag: z.string() }),
    onSubmit: async (body) => {
      await register.run({ params: { borgerId }, body });
      toast({ kind: 'success', heading: t.done });
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <Form form={form}>
        <DateField name="afmeldtFra" label={t.dato} />
        <Select name="afmeldingsaarsag" label={t.aarsag} options={afmeldingsaarsager.all.map(({ code, name }) => ({ value: code, label: name }))} />
        <Actions>
          <Button type="submit" variant="secondary" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};
