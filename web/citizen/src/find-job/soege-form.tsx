import { annoncetyper, countries, regioner } from '@jobnet/reference-data';
import { Actions, Button, Checkbox, CheckboxGroup, Form, PostalCode, RadioGroup, Select, Spinner, TextField, useForm, useTexts, type Option } from '@jobnet/web-ui';
import { lazy, Suspense, useId, useState, type ReactElement } from 'react';
import { findJobTexts } from './find-job.texts.ts';
import { soegeskema, stedAf, steder } from './soegeformular.ts';
import { afstande, standardKm, type Soegning } from './soegning.ts';
import type { Stillingsvalg } from './stillinger.ts';

const StillingsFelt = lazy(async () => ({ default: (await import('./stillings-felt.tsx')).StillingsFelt }));

const koder = (rows: readonly { readonly code: string; readonly name: string }[]): readonly Option[] => rows.map(({ code, name }) => ({ value: code, label: name }));
const regionsvalg: readonly Option[] = regioner.all.map(({ jobnetCode, jobnetLabel }) => ({ value: jobnetCode, label: jobnetLabel }));

/** JOB-06: where to work: regions, near a postnummer, or no fixed workplace, one of the three. */
const StedFelter = ({ soegning }: { soegning: Soegning }): ReactElement => {
  const t = useTexts(findJobTexts).form;
  const [sted, setSted] = useState<string>(stedAf(soegning));
  const km = [...new Set([...afstande, soegning.km])].sort((a, b) => a - b);
  return (
    <>
      <RadioGroup name="sted" label={t.sted} options={steder.map((et) => ({ value: et, label: t.steder[et] }))} defaultValue={sted} onChange={setSted} />
      {sted === 'region' && <div className="jn-indrykket"><CheckboxGroup name="region" label={t.region} options={regionsvalg} defaultValue={soegning.region} /></div>}
      {sted === 'postnummer' && (
        <div className="jn-indrykket">
          <PostalCode name="postnummer" label={t.postnummer} defaultValue={soegning.postnummer} />
          <Select name="km" label={t.km} options={km.map((et) => ({ value: String(et), label: t.kmValg(et) }))} defaultValue={String(soegning.km)} empty={t.kmValg(standardKm)} />
        </div>
      )}
    </>
  );
};

/** The rest of the search options; what is not shown is still part of the search. */
const FlereFelter = ({ soegning }: { soegning: Soegning }): ReactElement => {
  const t = useTexts(findJobTexts).form;
  const tekst = (value: boolean | undefined): string => (value === undefined ? '' : String(value));
  return (
    <>
      <RadioGroup
        name="deltid"
        label={t.omfang}
        options={[{ value: '', label: t.omfangValg.alle }, { value: 'false', label: t.omfangValg.fuldtid }, { value: 'true', label: t.omfangValg.deltid }]}
        defaultValue={tekst(soegning.deltid)}
      />
      <RadioGroup
        name="fast"
        label={t.varighed}
        options={[{ value: '', label: t.varighedValg.alle }, { value: 'true', label: t.varighedValg.fast }, { value: 'false', label: t.varighedValg.tidsbegraenset }]}
        defaultValue={tekst(soegning.fast)}
      />
      <Select name="annoncetype" label={t.annoncetype} optional empty={t.alleAnnoncetyper} options={koder(annoncetyper.all)} defaultValue={soegning.annoncetype} />
      <Select name="land" label={t.land} optional empty={t.alleLande} options={koder(countries.all)} defaultValue={soegning.land} />
      <Checkbox name="hotjob" label={t.hotjob} defaultChecked={soegning.hotjob} />
    </>
  );
};

/** The search form; give it a new `key` when the address holds another search. */
export const SoegeForm = ({ soegning, onSoeg }: { soegning: Soegning; onSoeg: (soegning: Soegning) => void }): ReactElement => {
  const t = useTexts(findJobTexts).form;
  const [flere, setFlere] = useState(false);
  const [stillinger, setStillinger] = useState<Stillingsvalg>({ conceptUri: soegning.conceptUri, aliasId: soegning.aliasId });
  const id = useId();
  const form = useForm<Soegning>({
    schema: soegeskema(t.fejl, stillinger),
    lists: ['region'],
    flags: ['hotjob'],
    onSubmit: async (valgt) => onSoeg({ ...valgt, sort: soegning.sort }),
  });
  return (
    <search className="jn-soegning">
      <Form form={form} label={t.label}>
        <TextField name="q" label={t.q} hint={t.qHint} type="search" optional maxLength={200} defaultValue={soegning.q} />
        <StedFelter soegning={soegning} />
        <Button variant="unstyled" className="function-link" icon={flere ? 'chevron-down' : 'chevron-right'} aria-expanded={flere} aria-controls={id} onClick={() => setFlere(!flere)}>
          {flere ? t.faerre : t.flere}
        </Button>
        <div id={id} hidden={!flere}>
          {flere && (
            <Suspense fallback={<Spinner />}>
              <StillingsFelt valg={stillinger} onVaelg={setStillinger} />
            </Suspense>
          )}
          <FlereFelter soegning={soegning} />
        </div>
        <Actions>
          <Button type="submit" icon="search" busy={form.busy}>{t.soeg}</Button>
        </Actions>
      </Form>
    </search>
  );
};
