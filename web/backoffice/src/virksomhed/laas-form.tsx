import { showVirksomhed, updateVirksomhedLaas, type AnswerOf } from '@jobnet/contracts';
import { Actions, Button, Checkbox, Form, TextArea, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { virksomhedTexts } from './virksomhed.texts.ts';

const schema = z.object({ konfliktramt: z.boolean(), spaerret: z.boolean(), begrundelse: z.string().max(500).optional() });

/** Sets or removes the marks konfliktramt and spærret (AG-KF-01, AG-KF-07). */
export const LaasForm = ({ virksomhed }: { virksomhed: AnswerOf<typeof showVirksomhed> }): ReactElement => {
  const t = useTexts(virksomhedTexts);
  const toast = useToast();
  const update = useAction(updateVirksomhedLaas, [showVirksomhed]);
  const form = useForm({
    schema,
    flags: ['konfliktramt', 'spaerret'],
    onSubmit: async (body) => {
      await update.run({ params: { cvr: virksomhed.cvr }, body });
      toast({ kind: 'success', heading: t.laas.done, text: t.laas.doneText(virksomhed.navn) });
    },
  });
  return (
    <Form form={form} label={t.laas.heading}>
      <Checkbox name="konfliktramt" label={t.konfliktramt} hint={t.laas.konfliktramtHint} defaultChecked={virksomhed.konfliktramt} />
      <Checkbox name="spaerret" label={t.spaerret} hint={t.laas.spaerretHint} defaultChecked={virksomhed.spaerret} />
      <TextArea name="begrundelse" label={t.laas.begrundelse} hint={t.laas.begrundelseHint} limit={500} rows={3} optional />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.laas.gem}
        </Button>
      </Actions>
    </Form>
  );
};
