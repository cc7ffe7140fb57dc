import { changeAdgangskode, showOwnBrugerkoder, type BodyOf } from '@jobnet/contracts';
import { Actions, Button, Form, useAction, useForm, useTexts, type FormSchema } from '@jobnet/web-ui';
import { newPasswordSchema, NewPasswordField, PasswordField } from '@jobnet/web-ui/password';
import type { ReactElement } from 'react';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

const schema = newPasswordSchema(changeAdgangskode.body as FormSchema<BodyOf<typeof changeAdgangskode>>);

/** The present adgangskode and a new one, with the rules of ID-KODE-15..18 shown while it is typed. */
export const AdgangskodeForm = ({ onGemt }: { onGemt: () => void }): ReactElement => {
  const t = useTexts(brugerkoderTexts).skift;
  const change = useAction(changeAdgangskode, [showOwnBrugerkoder]);
  const form = useForm({
    schema,
    verbatim: ['nuvaerende', 'adgangskode'],
    onSubmit: async (body) => {
      await change.run({ body });
      onGemt();
    },
  });
  return (
    <Form form={form} label={t.title}>
      <PasswordField name="nuvaerende" label={t.nuvaerende} autoComplete="current-password" />
      <NewPasswordField name="adgangskode" label={t.ny} hint={t.nyHint} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.submit}
        </Button>
      </Actions>
    </Form>
  );
};
