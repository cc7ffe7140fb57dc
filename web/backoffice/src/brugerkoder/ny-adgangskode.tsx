import { resetAdgangskode, showBrugerkoder, type BodyOf } from '@jobnet/contracts';
import { Actions, Button, Form, useAction, useForm, useTexts, type FormSchema } from '@jobnet/web-ui';
import { newPasswordSchema } from '@jobnet/web-ui/password';
import type { ReactElement } from 'react';
import { brugerkoderTexts } from './brugerkoder.texts.ts';
import { MidlertidigAdgangskode } from './midlertidig-adgangskode.tsx';

const schema = newPasswordSchema(resetAdgangskode.body as FormSchema<BodyOf<typeof resetAdgangskode>>);

interface NyProps {
  readonly borgerId: string;
  readonly onGemt: () => void;
}

/** ID-KODE-14: a new adgangskode for who has forgotten it. */
export const NyAdgangskode = ({ borgerId, onGemt }: NyProps): ReactElement => {
  const t = useTexts(brugerkoderTexts).nulstil;
  const reset = useAction(resetAdgangskode, [showBrugerkoder]);
  const form = useForm({
    schema,
    verbatim: ['adgangskode'],
    onSubmit: async (body) => {
      await reset.run({ params: { borgerId }, body });
      onGemt();
    },
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <Form form={form} label={t.heading}>
        <MidlertidigAdgangskode />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
    </section>
  );
};
