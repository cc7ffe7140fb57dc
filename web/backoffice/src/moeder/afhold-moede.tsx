import { holdMoede, listMoederForBorger } from '@jobnet/contracts';
import { Actions, Button, Form, formatMoment, TextArea, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { z } from 'zod';
import type { DelProps } from '../borger/dele.ts';
import type { Moede } from './moede-form.tsx';
import { moederTexts } from './moeder.texts.ts';
import { somAfsnit } from './moedeskema.ts';

const tekstMax = 10_000;
const skema = z.object({ aftaletekst: z.string().max(tekstMax).optional() });

/** BOOK-28: a meeting was held, with what was agreed. */
export const AfholdMoede = ({ borgerId, moede, onGemt, fortryd }: DelProps & { moede: Moede; onGemt: () => void; fortryd: ReactNode }): ReactElement => {
  const t = useTexts(moederTexts).afhold;
  const toast = useToast();
  const hold = useAction(holdMoede, [listMoederForBorger]);
  const form = useForm({
    schema: skema,
    onSubmit: async ({ aftaletekst }) => {
      const html = somAfsnit(aftaletekst ?? '');
      await hold.run({ params: { borgerId, moedeId: moede.moedeId }, body: html ? { aftaletekst: html } : {} });
      toast({ kind: 'success', heading: t.done });
      onGemt();
    },
  });
  return (
    <section>
      <h2>{t.titel(formatMoment(moede.start))}</h2>
      <Form form={form}>
        <TextArea name="aftaletekst" label={t.aftaletekst} hint={t.hint} limit={tekstMax} rows={8} optional />
        <Actions>
          <Button type="submit" busy={form.busy}>{t.submit}</Button>
          {fortryd}
        </Actions>
      </Form>
    </section>
  );
};
