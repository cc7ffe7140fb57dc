import { changeSignaturnoegle, showModtager, type AnswerOf } from '@jobnet/contracts';
import { Actions, Alert, Button, Form, formatMoment, RadioGroup, TextField, useAction, useForm, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { useFokusVed } from '../fokus.ts';
import { modtagerTexts } from './modtager.texts.ts';

const skema = z.object({ signatur: z.enum(['v1a', 'v1']), overlapTimer: z.coerce.number().int().min(0).max(168) });

/** The new key: a secret is shown here and never again. */
const NyNoegle = ({ noegle }: { noegle: AnswerOf<typeof changeSignaturnoegle> }): ReactElement => {
  const t = useTexts(modtagerTexts);
  return (
    <Alert kind="success" heading={t.noegle.ok} headingLevel="h3">
      <p>{t.noegle.gammel(formatMoment(noegle.gammelGaelderTil))}</p>
      <p>{noegle.hemmelighed ? t.noegle.hemmelighed : t.noegle.offentlig}</p>
      <p>
        <code className="jn-break">{noegle.hemmelighed ?? JSON.stringify(noegle.offentligNoegle)}</code>
      </p>
    </Alert>
  );
};

/** Changes the key that signs booking-fejl; the old one signs too for the hours that are chosen (FEJL-28). */
export const SkiftNoegle = (): ReactElement => {
  const t = useTexts(modtagerTexts);
  const change = useAction(changeSignaturnoegle, [showModtager]);
  const [noegle, setNoegle] = useState<AnswerOf<typeof changeSignaturnoegle>>();
  const top = useFokusVed<HTMLDivElement>(noegle?.noegleId ?? null);
  const form = useForm({
    schema: skema,
    messages: { overlapTimer: t.noegle.timerFejl },
    onSubmit: async (body) => setNoegle(await change.run({ body })),
  });
  return (
    <section>
      <h2>{t.noegle.heading}</h2>
      <p>{t.noegle.text}</p>
      <div ref={top} tabIndex={-1}>
        {noegle && <NyNoegle noegle={noegle} />}
      </div>
      <Form form={form} label={t.noegle.heading}>
        <RadioGroup name="signatur" label={t.noegle.label} options={skema.shape.signatur.options.map((value) => ({ value, label: t.signaturer[value] }))} defaultValue="v1a" />
        <TextField name="overlapTimer" label={t.noegle.timer} hint={t.noegle.timerHint} inputMode="numeric" maxLength={3} width={4} defaultValue="72" autoComplete="off" />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.noegle.knap}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};
