import { kontaktpersonInput, listKontaktpersoner, showKontaktperson, showMigIJobag, updateKontaktperson } from '@jobnet/contracts';
import { Actions, BackLink, Button, Form, Loaded, Page, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { links } from '../links.ts';
import { KontaktpersonFields, type Kontaktperson } from './kontaktperson-fields.tsx';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';

const EditKontaktperson = ({ kontaktperson }: { kontaktperson: Kontaktperson }): ReactElement => {
  const t = useTexts(kontaktpersonerTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const update = useAction(updateKontaktperson, [listKontaktpersoner, showKontaktperson, showMigIJobag]);
  const form = useForm({
    schema: kontaktpersonInput,
    lists: ['pNumre'],
    messages: { telefon: t.fields.telefonWrong },
    onSubmit: async (body) => {
      const { navn } = await update.run({ params: { id: kontaktperson.kontaktpersonId }, body });
      const receipt = { heading: t.saved.heading, text: t.saved.text(navn) };
      toast({ kind: 'success', ...receipt });
      await navigate(links.kontaktpersoner, { state: { receipt } });
    },
  });
  return (
    <Form form={form}>
      <KontaktpersonFields kontaktperson={kontaktperson} self={kontaktperson.egen} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.detail.save}
        </Button>
      </Actions>
    </Form>
  );
};

/** AG-KP-11: the details of a kontaktperson, one's own or a colleague's, to be edited. */
export const KontaktpersonPage = (): ReactElement => {
  const t = useTexts(kontaktpersonerTexts);
  const { kontaktpersonId = '' } = useParams();
  const query = useEndpoint(showKontaktperson, { params: { id: kontaktpersonId } });
  return (
    <div className="jn-narrow">
      <BackLink to={links.kontaktpersoner} text={t.detail.back} />
      <Page title={query.data ? t.detail.title(query.data.navn) : t.title} lead={query.data?.egen ? t.detail.self : undefined}>
        <Loaded query={query}>{(kontaktperson) => <EditKontaktperson key={kontaktperson.kontaktpersonId} kontaktperson={kontaktperson} />}</Loaded>
      </Page>
    </div>
  );
};
