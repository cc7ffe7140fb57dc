import { type AnswerOf, closeSessionerForKonto, listKontiMedSession, lukningsaarsager } from '@jobnet/contracts';
import { Actions, Button, Form, Modal, Select, useAction, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { sessionerTexts } from './sessioner.texts.ts';

export type Konto = AnswerOf<typeof listKontiMedSession>['items'][number];

const schema = z.object({ aarsag: z.enum(lukningsaarsager) });

interface LukFormProps {
  readonly konto: Konto;
  readonly onLukket: (antal: number) => void;
  readonly onFortryd: () => void;
}

/** ASVS 7.4.5: ends all sessions of one user, with the reason why. */
export const LukForm = ({ konto, onLukket, onFortryd }: LukFormProps): ReactElement => {
  const t = useTexts(sessionerTexts).luk;
  const { logUdAf } = useTexts(sessionerTexts);
  const close = useAction(closeSessionerForKonto, [listKontiMedSession]);
  const form = useForm({
    schema,
    messages: { aarsag: t.aarsagWrong },
    onSubmit: async (body) => onLukket((await close.run({ params: { kontoId: konto.kontoId }, body })).lukket),
  });
  return (
    <Modal title={logUdAf(konto.navn)} form onClose={onFortryd}>
      <p>{t.text}</p>
      <Form form={form}>
        <Select name="aarsag" label={t.aarsag} options={lukningsaarsager.map((value) => ({ value, label: t.aarsager[value] }))} />
        <Actions>
          <Button type="submit" variant="warning" busy={form.busy}>
            {t.submit}
          </Button>
          <Button variant="secondary" onClick={onFortryd}>
            {t.fortryd}
          </Button>
        </Actions>
      </Form>
    </Modal>
  );
};
