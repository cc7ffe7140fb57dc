import { findBorger } from '@jobnet/contracts';
import { readCpr } from '@jobnet/reference-data';
import { Actions, Button, Form, formatDate, Page, TextField, useAction, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { links } from '../links.ts';
import { borgerTexts } from './borger.texts.ts';
import { huskFoedselsdag } from './fundne.ts';

const cprNummer = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ''))
  .refine((typed) => readCpr(typed, { allowErstatning: true }).ok);
const schema = z.object({ cpr: cprNummer });

/** Finds an own borger by CPR number, which goes in the body only: no address, no history holds it. */
export const FindBorgerPage = (): ReactElement => {
  const t = useTexts(borgerTexts).find;
  const navigate = useNavigate();
  const find = useAction(findBorger);
  const form = useForm({
    schema,
    messages: { cpr: t.cprWrong },
    onSubmit: async ({ cpr }) => {
      const { borgerId } = await find.run({ body: { cpr } });
      const read = readCpr(cpr, { allowErstatning: true });
      if (read.ok) huskFoedselsdag(borgerId, formatDate(read.cpr.birthDate));
      await navigate(links.borger(borgerId));
    },
  });
  return (
    <div className="jn-narrow">
      <Page title={t.title} lead={t.lead}>
        <Form form={form}>
          <TextField name="cpr" label={t.cpr} hint={t.cprHint} inputMode="numeric" maxLength={13} width={11} autoComplete="off" />
          <Actions>
            <Button type="submit" busy={form.busy}>
              {t.submit}
            </Button>
          </Actions>
        </Form>
      </Page>
    </div>
  );
};
