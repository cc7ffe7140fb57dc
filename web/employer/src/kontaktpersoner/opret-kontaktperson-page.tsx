import { createKontaktperson, kontaktpersonInput, listKontaktpersoner, showMigIJobag } from '@jobnet/contracts';
import { Actions, BackLink, Button, Form, Page, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { useMig } from '../adgang/mig.ts';
import { links } from '../links.ts';
import { AcceptVilkaar } from './accept-vilkaar.tsx';
import { KontaktpersonFields } from './kontaktperson-fields.tsx';
import { kontaktpersonerTexts } from './kontaktpersoner.texts.ts';

const colleague = kontaktpersonInput.extend({ accepteret: z.boolean().optional() });
const myself = kontaktpersonInput.extend({ accepteret: z.literal(true) });

/** AG-KP-14: an employee who is not on the list creates and links itself; AG-KP-16: a linked one creates a colleague. */
export const OpretKontaktpersonPage = (): ReactElement | null => {
  const t = useTexts(kontaktpersonerTexts);
  const mig = useMig();
  const self = !mig?.tilknyttet;
  const toast = useToast();
  const navigate = useNavigate();
  const create = useAction(createKontaktperson, [listKontaktpersoner, showMigIJobag]);
  const form = useForm({
    schema: self ? myself : colleague,
    lists: ['pNumre'],
    flags: ['accepteret'],
    messages: { telefon: t.fields.telefonWrong, accepteret: t.terms.missing },
    onSubmit: async ({ accepteret, ...kontaktperson }) => {
      const mine = self ? { mig: { vilkaarAccepteret: accepteret === true, vilkaarVersion: mig?.vilkaarVersion ?? '' } } : {};
      const { navn } = await create.run({ body: { ...kontaktperson, ...mine } });
      const words = self ? t.linked : t.created;
      const receipt = { heading: words.heading, text: words.text(navn) };
      toast({ kind: 'success', ...receipt });
      await navigate(links.kontaktpersoner, { state: { receipt } });
    },
  });
  if (!mig) return null;
  const words = t.create;
  return (
    <div className="jn-narrow">
      <BackLink to={links.kontaktpersoner} text={t.detail.back} />
      <Page title={self ? words.titleSelf : words.titleColleague} lead={self ? words.leadSelf : words.leadColleague}>
        <Form form={form}>
          <KontaktpersonFields self={self} />
          {self && <AcceptVilkaar />}
          <Actions>
            <Button type="submit" busy={form.busy}>
              {words.submit}
            </Button>
          </Actions>
        </Form>
      </Page>
    </div>
  );
};
