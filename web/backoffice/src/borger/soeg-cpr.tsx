import type { AnswerOf, findBorger, findBorgerForSupport } from '@jobnet/contracts';
import { readCpr } from '@jobnet/reference-data';
import { Actions, Button, Form, formatDate, Page, TextField, useAction, useForm } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { huskFoedselsdag } from './fundne.ts';

const cprNummer = z
  .string()
  .transform((typed) => typed.replace(/\s/g, ''))
  .refine((typed) => readCpr(typed, { allowErstatning: true }).ok);
const schema = z.object({ cpr: cprNummer });

interface SoegCprProps {
  /** Who may be found: an own borger, or by support anyone who calls. */
  readonly endpoint: typeof findBorger | typeof findBorgerForSupport;
  readonly texts: Readonly<Record<'title' | 'lead' | 'cpr' | 'cprHint' | 'cprWrong' | 'submit', string>>;
  readonly linkTo: (borgerId: AnswerOf<typeof findBorger>['borgerId']) => string;
}

/** The page that finds a borger by CPR number, which goes in the body only: no address, no history holds it. */
export const SoegCpr = ({ endpoint, texts: t, linkTo }: SoegCprProps): ReactElement => {
  const navigate = useNavigate();
  const find = useAction(endpoint);
  const form = useForm({
    schema,
    messages: { cpr: t.cprWrong },
    onSubmit: async ({ cpr }) => {
      const { borgerId } = await find.run({ body: { cpr } });
      const read = readCpr(cpr, { allowErstatning: true });
      if (read.ok) huskFoedselsdag(borgerId, formatDate(read.cpr.birthDate));
      await navigate(linkTo(borgerId));
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
