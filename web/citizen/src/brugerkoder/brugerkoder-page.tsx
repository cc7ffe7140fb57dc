import { startBrugerkodeSession, type BodyOf } from '@jobnet/contracts';
import { Accordion, AccordionItem, Actions, Button, Form, Page, TextField, useAction, useForm, useTexts, type FormSchema } from '@jobnet/web-ui';
import { PasswordField } from '@jobnet/web-ui/password';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';
import { tilSide } from './til-side.ts';

const schema = startBrugerkodeSession.body as FormSchema<BodyOf<typeof startBrugerkodeSession>>;

/** ID-KODE-05, ID-KODE-07, ID-KODE-13, ID-KODE-32: the way in without MitID, and who may use it. Every wrong pair gets the same answer (ID-KODE-08). */
export const BrugerkoderPage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  const start = useAction(startBrugerkodeSession);
  const form = useForm({
    schema,
    verbatim: ['adgangskode'],
    onSubmit: async (body) => {
      const { skalSkifteAdgangskode } = await start.run({ body });
      location.assign(skalSkifteAdgangskode ? links.skiftAdgangskode : tilSide(location.search));
    },
  });
  return (
    <div className="jn-narrow">
      <Page title={t.title} crumbs={[{ to: links.forside, text: 'Jobnet' }]}>
        <Form form={form} label={t.title}>
          <TextField name="brugernavn" label={t.brugernavn} maxLength={100} autoComplete="username" />
          <PasswordField name="adgangskode" label={t.adgangskode} autoComplete="current-password" />
          <Actions>
            <Button type="submit" busy={form.busy}>
              {t.submit}
            </Button>
          </Actions>
        </Form>
        <p className="mt-5">
          <Link to={links.glemtAdgangskode}>{t.glemt}</Link>
        </p>
        <p>{t.glemtBrugernavn}</p>
        <p>{t.slettes}</p>
        <Accordion>
          <AccordionItem title={t.whoTitle}>
            {t.who.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </AccordionItem>
        </Accordion>
      </Page>
    </div>
  );
};
