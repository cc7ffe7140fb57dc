import { showKontaktoplysningerForBorger, updateKontaktoplysningerForBorger, type AnswerOf } from '@jobnet/contracts';
import { Actions, Button, Checkbox, Form, Loaded, SummaryList, TextField, useAction, useEndpoint, useForm, useTexts } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { z } from 'zod';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';
import { Rettes } from './rettes.tsx';

type Svar = AnswerOf<typeof showKontaktoplysningerForBorger>;

const schema = z.object({
  navn: z.string().max(140).optional(),
  email: z.email().max(254).nullable().default(null),
  emailBekraeftet: z.boolean(),
  telefon: z.string().regex(/^(\d{8}|\+\d{6,15})$/).nullable().default(null),
});

interface RetProps extends DelProps {
  readonly nu: Svar;
  readonly onGemt: () => void;
  readonly fortryd: ReactNode;
}

const Ret = ({ borgerId, nu, onGemt, fortryd }: RetProps): ReactElement => {
  const { kontakt: t, gem } = useTexts(borgerTexts);
  const update = useAction(updateKontaktoplysningerForBorger, [showKontaktoplysningerForBorger]);
  const form = useForm({
    schema,
    flags: ['emailBekraeftet'],
    messages: { telefon: t.telefonHint },
    onSubmit: async (body) => {
      await update.run({ params: { borgerId }, body });
      onGemt();
    },
  });
  return (
    <Form form={form}>
      <TextField name="navn" label={t.navn} hint={t.navnHint} maxLength={140} autoComplete="off" optional />
      <TextField name="email" label={t.email} type="email" defaultValue={nu.email} maxLength={254} autoComplete="off" optional />
      <Checkbox name="emailBekraeftet" label={t.emailBekraeftet} defaultChecked={nu.emailStatus === 'bekraeftet'} />
      <TextField name="telefon" label={t.telefon} hint={t.telefonHint} type="tel" defaultValue={nu.telefon} maxLength={20} autoComplete="off" optional />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {gem}
        </Button>
        {fortryd}
      </Actions>
    </Form>
  );
};

/** How the borger can be reached (PROF-02, PROF-05). */
export const Kontaktoplysninger = ({ borgerId }: DelProps): ReactElement => {
  const { kontakt: t, ingen } = useTexts(borgerTexts);
  const query = useEndpoint(showKontaktoplysningerForBorger, { params: { borgerId } });
  return (
    <Loaded query={query}>
      {(nu) => (
        <Rettes
          vis={
            <SummaryList
              rows={[
                { label: t.email, value: nu.email ?? ingen },
                { label: t.statusLabel, value: t.status[nu.emailStatus] },
                ...(nu.afventerBekraeftelse ? [{ label: t.afventer, value: nu.afventerBekraeftelse }] : []),
                { label: t.telefon, value: nu.telefon ?? ingen },
              ]}
            />
          }
          ret={(done, fortryd) => <Ret borgerId={borgerId} nu={nu} onGemt={done} fortryd={fortryd} />}
        />
      )}
    </Loaded>
  );
};
