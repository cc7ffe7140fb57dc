import { annonceAendret, listGodkendelseskoe, rejectAnnonce, type AnswerOf } from '@jobnet/contracts';
import { afvisningsaarsager } from '@jobnet/reference-data';
import { Actions, Button, Form, Modal, ProblemError, Select, TextArea, useAction, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { godkendelseTexts } from './godkendelse.texts.ts';

/** As long as the service takes it. */
const begrundelseMax = 2000;
const schema = z.object({ aarsag: z.string(), begrundelse: z.string().min(1).max(begrundelseMax) });

interface AfvisFormProps {
  readonly sag: { readonly annonceId: string; readonly version: number };
  readonly onAfvist: (answer: AnswerOf<typeof rejectAnnonce>) => Promise<void>;
  readonly onNyere: () => void;
  readonly onFortryd: () => void;
}

/** ADM-03: a rejection needs a reason from the list and words to the company. */
export const AfvisForm = ({ sag, onAfvist, onNyere, onFortryd }: AfvisFormProps): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const reject = useAction(rejectAnnonce, [listGodkendelseskoe]);
  const form = useForm({
    schema,
    messages: t.afvisning.fejl,
    onSubmit: async (afvisning) => {
      try {
        await onAfvist(await reject.run({ params: { id: sag.annonceId }, body: { version: sag.version, ...afvisning } }));
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== annonceAendret.code) throw error;
        onNyere();
      }
    },
  });
  return (
    <Modal title={t.afvisning.title} form onClose={onFortryd}>
      <p>{t.afvisning.text}</p>
      <Form form={form}>
        <Select name="aarsag" label={t.afvisning.aarsag} options={afvisningsaarsager.all.map(({ code, name }) => ({ value: code, label: name }))} />
        <TextArea name="begrundelse" label={t.afvisning.begrundelse} limit={begrundelseMax} rows={6} />
        <Actions>
          <Button type="submit" variant="warning" busy={form.busy}>
            {t.afvisning.send}
          </Button>
          <Button variant="secondary" onClick={onFortryd}>
            {t.fortryd}
          </Button>
        </Actions>
      </Form>
    </Modal>
  );
};
