import { registerModtager, showModtager, type AnswerOf } from '@jobnet/contracts';
import { Actions, Alert, Button, Form, TextField, useAction, useForm, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { useFokusVed } from '../fokus.ts';
import { modtagerTexts } from './modtager.texts.ts';

const skema = z.object({ bookingFejlUrl: z.url({ protocol: /^https?$/ }).max(2_000) });

/** A new address for booking-fejl, used once it has answered the challenge (FEJL-28). */
export const NyAdresse = (): ReactElement => {
  const t = useTexts(modtagerTexts);
  const register = useAction(registerModtager, [showModtager]);
  const [proevet, setProevet] = useState<AnswerOf<typeof registerModtager>>();
  const top = useFokusVed<HTMLDivElement>(proevet ?? null);
  const form = useForm({
    schema: skema,
    messages: { bookingFejlUrl: t.ny.ugyldig },
    onSubmit: async (body) => setProevet(await register.run({ body })),
  });
  return (
    <section>
      <h2>{t.ny.heading}</h2>
      <p>{t.ny.text}</p>
      <div ref={top} tabIndex={-1}>
        {proevet && (
          <Alert kind={proevet.lykkedes ? 'success' : 'warning'} heading={proevet.lykkedes ? t.ny.ok : t.ny.fejl} headingLevel="h3">
            {t.proeve.svar(proevet.svar, proevet.varighedMs)}
          </Alert>
        )}
      </div>
      <Form form={form} label={t.ny.heading}>
        <TextField name="bookingFejlUrl" label={t.ny.label} hint={t.ny.hint} type="url" autoComplete="off" maxLength={2_000} />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.ny.knap}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};
