import { showKontaktoplysninger, updateKontaktoplysninger, type AnswerOf, type BodyOf } from '@jobnet/contracts';
import { Actions, Alert, Button, Form, TextField, useAction, useForm, useTexts, type FormSchema } from '@jobnet/web-ui';
import type { ReactElement, ReactNode } from 'react';
import { kontaktTexts } from './kontaktoplysninger.texts.ts';

export type Kontakt = AnswerOf<typeof showKontaktoplysninger>;

const body = updateKontaktoplysninger.body as FormSchema<BodyOf<typeof updateKontaktoplysninger>>;

/** An empty field removes what stood there. */
const schema: FormSchema<BodyOf<typeof updateKontaktoplysninger>> = {
  '~standard': { validate: (value) => body['~standard'].validate({ email: null, telefon: null, ...(value as object) }) },
};

/** The address the borger means to have: the one that waits, else the one in force. */
const oensketEmail = ({ email, afventerBekraeftelse }: Kontakt): string | undefined => afventerBekraeftelse ?? email;

/** PROF-05: whether the e-mail address is confirmed, which one waits, and which one counts until then. */
export const EmailStatus = ({ kontakt }: { kontakt: Kontakt }): ReactElement | null => {
  const t = useTexts(kontaktTexts).status;
  const { email, emailStatus, afventerBekraeftelse } = kontakt;
  if (emailStatus === 'ingen') return null;
  if (emailStatus === 'bekraeftet' && email && !afventerBekraeftelse) return <Alert kind="success">{t.bekraeftet(email)}</Alert>;
  return (
    <Alert kind="warning" heading={t.heading}>
      <p>{afventerBekraeftelse ? t.venter(afventerBekraeftelse) : t.ubekraeftet(email ?? '')}</p>
      {afventerBekraeftelse && <p>{email ? t.gammel(email) : t.ingenGammel}</p>}
      <p>{t.senere}</p>
    </Alert>
  );
};

interface KontaktFormProps {
  readonly kontakt: Kontakt;
  readonly gem: string;
  /** Runs when it is saved, with what is now in force; also when nothing was changed. */
  readonly onGemt: (kontakt: Kontakt, aendret: boolean) => Promise<void> | void;
  /** Further buttons beside the first. */
  readonly knapper?: ReactNode;
}

/** E-mail address and the one phone number; each may be left empty (PROF-02, PROF-03). */
export const KontaktForm = ({ kontakt, gem, onGemt, knapper }: KontaktFormProps): ReactElement => {
  const t = useTexts(kontaktTexts);
  const update = useAction(updateKontaktoplysninger, [showKontaktoplysninger]);
  const email = oensketEmail(kontakt);
  const form = useForm({
    schema,
    messages: { telefon: t.telefonForkert },
    onSubmit: async (body) => {
      const uaendret = (body.email ?? undefined) === email && (body.telefon ?? undefined) === kontakt.telefon;
      await onGemt(uaendret ? kontakt : await update.run({ body }), !uaendret);
    },
  });
  return (
    <Form form={form} label={t.title}>
      <TextField name="email" type="email" label={t.email} hint={t.emailHint} optional defaultValue={email} maxLength={254} autoComplete="email" />
      <TextField name="telefon" type="tel" label={t.telefon} hint={t.telefonHint} optional defaultValue={kontakt.telefon} maxLength={25} autoComplete="tel" />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {gem}
        </Button>
        {knapper}
      </Actions>
    </Form>
  );
};
