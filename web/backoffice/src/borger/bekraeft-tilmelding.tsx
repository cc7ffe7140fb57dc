import { confirmTilmelding, showTilmelding, type AnswerOf } from '@jobnet/contracts';
import { Actions, Button, Checkbox, Form, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { z } from 'zod';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';

/** TIL-15, OPG-12: the caseworker has met the borger; both marks may be set together or one by one. */
export const BekraeftTilmelding = ({ borgerId, nu }: DelProps & { nu: AnswerOf<typeof showTilmelding> }): ReactElement => {
  const t = useTexts(borgerTexts).tilmelding.bekraeft;
  const toast = useToast();
  const confirm = useAction(confirmTilmelding, [showTilmelding]);
  const form = useForm({
    schema: z.object({ bekraeftet: z.boolean(), jobnetflagFjernet: z.boolean() }).refine(({ bekraeftet, jobnetflagFjernet }) => bekraeftet || jobnetflagFjernet, { path: [nu.bekraeftet ? 'jobnetflagFjernet' : 'bekraeftet'], message: t.intet }),
    flags: ['bekraeftet', 'jobnetflagFjernet'],
    onSubmit: async (body) => {
      await confirm.run({ params: { borgerId }, body });
      toast({ kind: 'success', heading: t.done });
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
      <Form form={form}>
        {!nu.bekraeftet && <Checkbox name="bekraeftet" label={t.bekraeftet} />}
        {nu.jobnetflag && <Checkbox name="jobnetflagFjernet" label={t.flag} />}
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};
