import { linkKontaktperson, listKontaktpersoner, showMigIJobag } from '@jobnet/contracts';
import { Actions, Button, FieldNotes, Form, LinkButton, useAction, useField, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { links } from '../links.ts';
import { AcceptVilkaar } from './accept-vilkaar.tsx';
import { KontaktpersonTabel, type Kontaktlinje } from './kontaktperson-tabel.tsx';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';

const schema = z.object({ kontaktpersonId: z.uuid(), accepteret: z.literal(true) });

interface ChooseLinjeProps {
  readonly linje: Kontaktlinje;
  readonly chosen: boolean;
  readonly onChoose: (linje: Kontaktlinje) => void;
}

const ChooseLinje = ({ linje, chosen, onChoose }: ChooseLinjeProps): ReactElement => {
  const t = useTexts(kontaktpersonerTexts).table;
  const id = `linje-${linje.kontaktpersonId}`;
  if (linje.slags === 'tilknyttet') {
    return (
      <>
        {linje.navn}
        <span className="form-hint">{t.taken}</span>
      </>
    );
  }
  return (
    <div className="form-group-radio">
      <input type="radio" className="form-radio" id={id} name="linje" checked={chosen} onChange={() => onChoose(linje)} />
      <label htmlFor={id}>{linje.navn}</label>
    </div>
  );
};

/** The list as one field: its error stands above it, and the error summary's link goes to it. */
const LinjeGroup = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(kontaktpersonerTexts).table;
  const { id, error, control } = useField('kontaktpersonId', false);
  return (
    <div className={`form-group${error ? ' form-error' : ''}`} role="group" aria-label={t.choose} aria-describedby={control['aria-describedby']} id={id} data-field="kontaktpersonId" tabIndex={-1}>
      <FieldNotes id={id} error={error} />
      {children}
    </div>
  );
};

/** AG-KP-06, AG-KP-13: mark the own line, accept the terms, and link MitID Erhverv to the kontaktperson. */
export const TilknytForm = ({ vilkaarVersion }: { vilkaarVersion: string }): ReactElement => {
  const t = useTexts(kontaktpersonerTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<Kontaktlinje>();
  const link = useAction(linkKontaktperson, [listKontaktpersoner, showMigIJobag]);
  const form = useForm({
    schema,
    flags: ['accepteret'],
    extra: { kontaktpersonId: chosen?.kontaktpersonId },
    messages: { kontaktpersonId: t.chooseMissing, accepteret: t.terms.missing },
    onSubmit: async ({ kontaktpersonId, accepteret }) => {
      const { navn } = await link.run({ params: { id: kontaktpersonId }, body: { vilkaarAccepteret: accepteret, vilkaarVersion } });
      const receipt = { heading: t.linked.heading, text: t.linked.text(navn) };
      toast({ kind: 'success', ...receipt });
      await navigate(links.kontaktpersoner, { replace: true, state: { receipt } });
    },
  });
  return (
    <Form form={form} label={t.link}>
      <LinjeGroup>
        <KontaktpersonTabel name={(linje) => <ChooseLinje linje={linje} chosen={chosen?.kontaktpersonId === linje.kontaktpersonId} onChoose={setChosen} />} />
      </LinjeGroup>
      {chosen && <p role="status">{t.table.chosen(chosen.navn)}</p>}
      <AcceptVilkaar />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.link}
        </Button>
        <LinkButton variant="secondary" to={links.opretKontaktperson}>
          {t.goToCreate}
        </LinkButton>
      </Actions>
    </Form>
  );
};
