import { createJobagent, listJobagenter, showKontaktoplysninger } from '@jobnet/contracts';
import { fritekst } from '@jobnet/contracts/define';
import { Actions, Alert, BackLink, Button, Form, LinkButton, Loaded, Page, TextField, useAction, useEndpoint, useForm, useTexts, useToast } from '@jobnet/web-ui';
import { useMemo, type ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { z } from 'zod';
import { findJobTexts } from '../find-job/find-job.texts.ts';
import { chipsUdenforJobagent } from '../find-job/kriterier.ts';
import { laesSoegning, skrivSoegning, type Soegning } from '../find-job/soegning.ts';
import { useStillingsnavne } from '../find-job/stillinger.ts';
import { links } from '../links.ts';
import { jobagenterTexts } from './jobagenter.texts.ts';
import { erTomme, kriterierAf, kriterierIOrd } from './jobagent-kriterier.ts';

const skema = z.object({ navn: fritekst(100) });

const Liste = ({ title, linjer }: { title: string; linjer: readonly string[] }): ReactElement => (
  <section>
    <h2 className="h4">{title}</h2>
    <ul>{linjer.map((linje) => <li key={linje}>{linje}</li>)}</ul>
  </section>
);

const OpretForm = ({ soegning, navn }: { soegning: Soegning; navn: string }): ReactElement => {
  const t = useTexts(jobagenterTexts).opret;
  const toast = useToast();
  const navigate = useNavigate();
  const opret = useAction(createJobagent, [listJobagenter]);
  const form = useForm({
    schema: skema,
    onSubmit: async (valgt) => {
      const jobagent = await opret.run({ body: { navn: valgt.navn, kriterier: kriterierAf(soegning) } });
      const besked = t.oprettet(jobagent.navn);
      toast({ kind: 'success', heading: besked, text: t.oprettetTekst });
      await navigate(links.jobagenter, { state: { besked } });
    },
  });
  return (
    <Form form={form}>
      <TextField name="navn" label={t.navn} hint={t.navnHint} maxLength={100} defaultValue={navn} />
      <Actions>
        <Button type="submit" busy={form.busy}>{t.knap}</Button>
      </Actions>
    </Form>
  );
};

/** AGENT-03: the address must be confirmed, and that is said before anything is filled in. */
const MedEmail = ({ soegning, navn }: { soegning: Soegning; navn: string }): ReactElement => {
  const t = useTexts(jobagenterTexts).opret;
  const kontakt = useEndpoint(showKontaktoplysninger, {});
  return (
    <Loaded query={kontakt}>
      {({ email, emailStatus }) =>
        emailStatus === 'bekraeftet' ? (
          <>
            <p>{t.email(email ?? '')}</p>
            <OpretForm soegning={soegning} navn={navn} />
          </>
        ) : (
          <Alert kind="warning" heading={t.ubekraeftet.heading}>
            <p>{t.ubekraeftet.text}</p>
            <LinkButton to={links.kontaktoplysninger} variant="secondary">{t.ubekraeftet.link}</LinkButton>
          </Alert>
        )
      }
    </Loaded>
  );
};

/** AGENT-02, AGENT-03: makes a jobagent of the search in the address; says what of it a jobagent does not watch for. */
export const OpretJobagentPage = (): ReactElement => {
  const texts = useTexts(jobagenterTexts);
  const t = texts.opret;
  const ord = { ...useTexts(findJobTexts).kriterier, kommune: texts.kommune };
  const { search } = useLocation();
  const soegning = useMemo(() => laesSoegning(new URLSearchParams(search)), [search]);
  const kriterier = kriterierAf(soegning);
  const med = kriterierIOrd(kriterier, useStillingsnavne(soegning), ord);
  const uden = chipsUdenforJobagent(soegning, ord).map(({ tekst }) => tekst);
  const tilbage = links.findJob + skrivSoegning(soegning);
  return (
    <div className="jn-narrow">
      <BackLink to={tilbage} text={t.tilSoegning} />
      <Page title={t.title} lead={t.lead}>
        {erTomme(kriterier) ? (
          <Alert kind="info" heading={t.intet.heading}>
            <p>{t.intet.text}</p>
            <LinkButton to={tilbage} variant="secondary">{t.tilSoegning}</LinkButton>
          </Alert>
        ) : (
          <>
            <Liste title={t.med} linjer={med} />
            {uden.length > 0 && (
              <>
                <Liste title={t.uden} linjer={uden} />
                <p>{t.udenHvorfor}</p>
              </>
            )}
            <MedEmail soegning={soegning} navn={med.join(', ').slice(0, 100)} />
          </>
        )}
      </Page>
    </div>
  );
};
