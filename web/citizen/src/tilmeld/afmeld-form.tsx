import { afmeldingsdatoUgyldig, listAfmeldingsaarsager, registerAfmelding, showLedighedsstatus } from '@jobnet/contracts';
import { Actions, Button, DateField, Form, formatDate, Loaded, parseDanishDate, ProblemError, RadioGroup, useAction, useEndpoint, useForm, useRefresh, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { links } from '../links.ts';
import { skema } from '../skema.ts';
import { afmeldTexts } from './afmeld.texts.ts';

const fejl = afmeldTexts.da;

const schema = skema(({ afmeldtFra, afmeldingsaarsag }, mangler) => {
  const dato = parseDanishDate(String(afmeldtFra ?? ''));
  if (!dato) mangler('afmeldtFra', fejl.datoMangler);
  if (!afmeldingsaarsag) mangler('afmeldingsaarsag');
  return { afmeldtFra: dato ?? '', afmeldingsaarsag: String(afmeldingsaarsag) };
});

type Aarsager = readonly { readonly id: string; readonly jobnetTekst: string }[];

const Felter = ({ aarsager, onAnnuller }: { aarsager: Aarsager; onAnnuller: () => void }): ReactElement => {
  const t = useTexts(afmeldTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const register = useAction(registerAfmelding);
  /** What the service said about the date, instead of "skriv datoen". */
  const afvist = async (error: ProblemError): Promise<never> => {
    const { tidligst, senest } = error.facts;
    if (error.code !== afmeldingsdatoUgyldig.code || typeof tidligst !== 'string' || typeof senest !== 'string') {
      if (!error.uncertain) await refresh(showLedighedsstatus);
      throw error;
    }
    const message = t.datoUgyldig(formatDate(tidligst), formatDate(senest));
    throw new ProblemError({ code: error.code, status: error.status, title: error.title, detail: error.detail, errors: [{ pointer: '/afmeldtFra', code: error.code, message }] });
  };
  const form = useForm({
    schema,
    messages: { afmeldingsaarsag: t.aarsagMangler },
    onSubmit: async (body) => {
      const receipt = await register.run({ body }).catch((error: unknown) => (error instanceof ProblemError ? afvist(error) : Promise.reject(error as Error)));
      toast({ kind: 'success', heading: t.kvittering.toast, text: t.kvittering.toastTekst });
      await navigate(links.afmeldKvittering, { replace: true, state: { receipt } });
    },
  });
  return (
    <Form form={form} label={t.title}>
      <DateField name="afmeldtFra" label={t.dato} hint={t.datoHint} />
      <RadioGroup name="afmeldingsaarsag" label={t.aarsag} options={aarsager.map(({ id, jobnetTekst }) => ({ value: id, label: jobnetTekst }))} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {t.afmeld}
        </Button>
        <Button variant="secondary" onClick={onAnnuller}>
          {t.annuller}
        </Button>
      </Actions>
    </Form>
  );
};

/** Date and afmeldingsårsag, both mandatory; the reasons are the service's, shown by their Jobnet text alone (TIL-17..25). */
export const AfmeldForm = ({ onAnnuller }: { onAnnuller: () => void }): ReactElement => (
  <Loaded query={useEndpoint(listAfmeldingsaarsager, {})}>{({ items }) => <Felter aarsager={items} onAnnuller={onAnnuller} />}</Loaded>
);
