import { listLeverandoerer, registerLeverandoer } from '@jobnet/contracts';
import { Actions, BackLink, Button, DateField, Form, Page, RadioGroup, TextArea, TextField, useAction, useForm, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { links } from '../links.ts';
import { driftTexts } from './drift.texts.ts';
import { cprFormer, leverandoerSkema } from './leverandoer-skema.ts';

/** FEJL-29: registers a vendor, or changes the one with this CVR number. */
export const RegistrerLeverandoerPage = (): ReactElement => {
  const t = useTexts(driftTexts).registrer;
  const toast = useToast();
  const navigate = useNavigate();
  const register = useAction(registerLeverandoer, [listLeverandoerer]);
  const form = useForm({
    schema: leverandoerSkema,
    messages: { cvr: t.fejl.cvr, baseUrl: t.fejl.url, bookingFejlUrl: t.fejl.url },
    onSubmit: async ({ cvr, ...body }) => {
      const { navn } = await register.run({ params: { cvr }, body });
      const receipt = { heading: t.done, text: t.doneText(navn) };
      toast({ kind: 'success', ...receipt });
      await navigate(links.leverandoerer, { state: { receipt } });
    },
  });
  return (
    <div className="jn-narrow">
      <BackLink to={links.leverandoerer} text={t.tilbage} />
      <Page title={t.title} lead={t.lead}>
        <Form form={form}>
          <TextField name="navn" label={t.navn} maxLength={200} autoComplete="off" />
          <TextField name="cvr" label={t.cvr} hint={t.cvrHint} inputMode="numeric" maxLength={8} width={11} autoComplete="off" />
          <TextField name="kommuner" label={t.kommuner} hint={t.kommunerHint} autoComplete="off" />
          <TextField name="baseUrl" label={t.baseUrl} hint={t.urlHint} type="url" autoComplete="off" />
          <TextField name="bookingFejlUrl" label={t.bookingFejlUrl} hint={t.urlHint} type="url" autoComplete="off" />
          <RadioGroup name="cprForm" label={t.cprForm} options={cprFormer.map((value) => ({ value, label: t.cprFormer[value] }))} defaultValue="jwe" />
          <TextField name="vagtEmail" label={t.vagtEmail} hint={t.vagtEmailHint} type="email" autoComplete="off" maxLength={254} optional />
          <DateField name="gyldigFra" label={t.gyldigFra} />
          <DateField name="gyldigTil" label={t.gyldigTil} optional />
          <TextField name="apiNoegle" label={t.apiNoegle} hint={t.apiNoegleHint} type="password" autoComplete="new-password" maxLength={500} />
          <TextArea name="offentligNoegle" label={t.offentligNoegle} hint={t.offentligNoegleHint} limit={4000} rows={6} />
          <Actions>
            <Button type="submit" busy={form.busy}>
              {t.submit}
            </Button>
          </Actions>
        </Form>
      </Page>
    </div>
  );
};
