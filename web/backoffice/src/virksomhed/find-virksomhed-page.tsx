import { Actions, Button, Form, Page, TextField, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { links } from '../links.ts';
import { virksomhedTexts } from './virksomhed.texts.ts';

const schema = z.object({
  cvr: z
    .string()
    .transform((typed) => typed.replace(/\s/g, ''))
    .pipe(z.string().regex(/^\d{8}$/)),
});

/** Finds a company by its CVR number. */
export const FindVirksomhedPage = (): ReactElement => {
  const t = useTexts(virksomhedTexts).find;
  const navigate = useNavigate();
  const form = useForm({ schema, messages: { cvr: t.cvrWrong }, onSubmit: async ({ cvr }) => navigate(links.virksomhed(cvr)) });
  return (
    <div className="jn-narrow">
      <Page title={t.title} lead={t.lead}>
        <Form form={form}>
          <TextField name="cvr" label={t.cvr} hint={t.cvrHint} inputMode="numeric" maxLength={11} width={11} autoComplete="off" />
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
