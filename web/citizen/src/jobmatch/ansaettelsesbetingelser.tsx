import { showAnsaettelsesbetingelser, showJobmatch, showLanding, updateAnsaettelsesbetingelser, type AnswerOf } from '@jobnet/contracts';
import { ansaettelsesbetingelser } from '@jobnet/reference-data';
import { Actions, Alert, Button, CheckboxGroup, Form, Loaded, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { skema } from '../skema.ts';
import { jobmatchTexts } from './jobmatch.texts.ts';

type Betingelser = AnswerOf<typeof showAnsaettelsesbetingelser>;

const schema = skema(({ valgte }, mangler) => {
  const koder = Array.isArray(valgte) ? valgte.map(String) : [];
  if (koder.length === 0) mangler('valgte');
  return { valgte: koder };
});
const muligheder = ansaettelsesbetingelser.all.map(({ code, name }) => ({ value: code, label: name }));

/** JM-10: what a fleksjob group has instead of a choice. */
const Faste = ({ valgte }: { valgte: Betingelser['valgte'] }): ReactElement => {
  const t = useTexts(jobmatchTexts).betingelser;
  return (
    <>
      <Alert kind="info">{t.faste}</Alert>
      <ul>
        {valgte.map((kode) => (
          <li key={kode}>{ansaettelsesbetingelser.nameOf(kode)}</li>
        ))}
      </ul>
    </>
  );
};

/** JM-03: only what the borger marked is marked; saving nothing is refused. */
const Valg = ({ valgte }: { valgte: Betingelser['valgte'] }): ReactElement => {
  const t = useTexts(jobmatchTexts).betingelser;
  const toast = useToast();
  const update = useAction(updateAnsaettelsesbetingelser, [showAnsaettelsesbetingelser, showJobmatch, showLanding]);
  const form = useForm({
    schema,
    lists: ['valgte'],
    messages: { valgte: t.mangler },
    onSubmit: async (body) => {
      await update.run({ body });
      toast({ kind: 'success', heading: t.gemt });
    },
  });
  return (
    <Form form={form} label={t.heading}>
      <p>{t.about}</p>
      <CheckboxGroup name="valgte" label={t.label} options={muligheder} defaultValue={valgte} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.gem}
        </Button>
      </Actions>
    </Form>
  );
};

/** The area "Ansættelsesbetingelser" (JM-02, JM-03, JM-10). */
export const Ansaettelsesbetingelser = (): ReactElement => {
  const t = useTexts(jobmatchTexts).betingelser;
  const query = useEndpoint(showAnsaettelsesbetingelser, {});
  return (
    <section aria-labelledby="betingelser" className="mt-7">
      <h2 id="betingelser">{t.heading}</h2>
      <Loaded query={query}>{({ valgte, kanRettes }) => (kanRettes ? <Valg valgte={valgte} /> : <Faste valgte={valgte} />)}</Loaded>
    </section>
  );
};
