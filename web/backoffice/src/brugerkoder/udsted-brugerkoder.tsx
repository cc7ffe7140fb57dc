import { issueBrugerkoder, showBrugerkoder, type BodyOf } from '@jobnet/contracts';
import { Actions, Button, Form, useAction, useForm, useTexts, type FormSchema } from '@jobnet/web-ui';
import { newPasswordSchema } from '@jobnet/web-ui/password';
import type { ReactElement } from 'react';
import { brugerkoderTexts } from './brugerkoder.texts.ts';
import { MidlertidigAdgangskode } from './midlertidig-adgangskode.tsx';

const schema = newPasswordSchema(issueBrugerkoder.body as FormSchema<BodyOf<typeof issueBrugerkoder>>);

interface UdstedProps {
  readonly borgerId: string;
  readonly onUdstedt: (brugernavn: string) => void;
}

/** ID-KODE-01, ID-KODE-31: issues brugerkoder; the receipt names the brugernavn. */
export const UdstedBrugerkoder = ({ borgerId, onUdstedt }: UdstedProps): ReactElement => {
  const t = useTexts(brugerkoderTexts).udsted;
  const issue = useAction(issueBrugerkoder, [showBrugerkoder]);
  const form = useForm({
    schema,
    verbatim: ['adgangskode'],
    onSubmit: async (body) => onUdstedt((await issue.run({ params: { borgerId }, body })).brugernavn),
  });
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
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
