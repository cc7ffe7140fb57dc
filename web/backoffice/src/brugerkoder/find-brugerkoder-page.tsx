import { findBorgerForSupport } from '@jobnet/contracts';
import { readCpr } from '@jobnet/reference-data';
import { Actions, Button, Form, formatDate, Page, TextField, useAction, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { huskFoedselsdag } from '../borger/fundne.ts';
import { links } from '../links.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

const schema = z.object({
  cpr: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .refine((typed) => readCpr(typed, { allowErstatning: true }).ok),
});

/** ID-KODE-14: support finds who calls by CPR number, which goes in the body only. */
export const FindBrugerkoderPage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts).find;
  const navigate = useNavigate();
  const find = useAction(findBorgerForSupport);
  const form = useForm({
    schema,
    messages: { cpr: t.cprWrong },
    onSubmit: async ({ cpr }) => {
      const { borgerId } = await find.run({ body: { cpr } });
      const read = readCpr(cpr, { allowErstatning: true });
      if (read.ok) huskFoedselsdag(borgerId, formatDate(read.cpr.birthDate));
      await navigate(links.brugerkoderFor(borgerId));
    },
  });
  return (
    <div className="jn-narrow">
      <Page title={t.title} lead={t.lead}>
        <Form form={form} label={t.title}>
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
