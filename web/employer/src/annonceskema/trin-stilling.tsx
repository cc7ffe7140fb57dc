import { annoncetyper } from '@jobnet/reference-data';
import { Alert, Select, TextArea, TextField, useStillingsforslag, useTexts, type Stillingsforslag } from '@jobnet/web-ui';
import { SuggestField } from '@jobnet/web-ui/suggest-field';
import { useState, type ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { stillingSvar } from './svar.ts';
import { TrinForm, type TrinProps } from './trin-form.tsx';

type Forslag = Stillingsforslag['forslag'][number];
interface Valgt {
  readonly conceptUri?: string;
  readonly aliasId?: string;
  readonly stillingsbetegnelse?: string;
  readonly alias?: string;
}

/** Hot job is a mark of its own in the step Publicering. */
const typer = annoncetyper.all.filter(({ code }) => code !== 'HotJob').map(({ code, name }) => ({ value: code, label: name }));

/** A stillingsbetegnelse or one of its aliases, picked while typing; both are kept (ANN-04). */
const Stillingsbetegnelse = ({ valgt, onValgt }: { valgt: Valgt; onValgt: (valgt: Valgt) => void }): ReactElement => {
  const t = useTexts(annonceskemaTexts).stilling;
  const { forslag, soeg, venter } = useStillingsforslag();
  const value = ({ conceptUri, aliasId }: Forslag): string => aliasId ?? conceptUri;
  return (
    <SuggestField
      name="conceptUri"
      label={t.conceptUri}
      hint={t.conceptUriHint}
      defaultText={valgt.alias ?? valgt.stillingsbetegnelse}
      suggestions={forslag.map((et) => ({ value: value(et), text: et.alias ?? et.label, note: et.alias ? t.alias(et.label) : et.gruppenavn }))}
      pending={venter}
      onType={(text) => {
        soeg(text);
        onValgt({});
      }}
      onChoose={(suggestion) => {
        const et = forslag.find((one) => value(one) === suggestion?.value);
        if (et) onValgt({ conceptUri: et.conceptUri, aliasId: et.aliasId, stillingsbetegnelse: et.label, alias: et.alias });
      }}
    />
  );
};

/** Step 2: headline, stillingsbetegnelse, description. */
export const TrinStilling = ({ mister, ...props }: TrinProps<'stilling'> & { readonly mister: boolean }): ReactElement => {
  const t = useTexts(annonceskemaTexts).stilling;
  const foer = props.svar.stilling;
  const [valgt, setValgt] = useState<Valgt>(foer ?? {});
  const { conceptUri = '', aliasId, stillingsbetegnelse, alias } = valgt;
  return (
    <TrinForm {...props} trin="stilling" schema={stillingSvar} extra={{ conceptUri, aliasId, stillingsbetegnelse, alias }}>
      <TextField name="titel" label={t.titel} hint={t.titelHint} defaultValue={foer?.titel} maxLength={100} autoComplete="off" />
      <Stillingsbetegnelse valgt={valgt} onValgt={setValgt} />
      {mister && <Alert kind="warning">{t.formatering}</Alert>}
      <TextArea name="beskrivelse" label={t.beskrivelse} hint={t.beskrivelseHint} defaultValue={foer?.beskrivelse} rows={12} limit={15_000} />
      <TextField name="antalStillinger" label={t.antal} defaultValue={String(foer?.antalStillinger ?? 1)} inputMode="numeric" maxLength={3} width={4} autoComplete="off" />
      <Select name="annoncetype" label={t.annoncetype} options={typer} defaultValue={foer?.annoncetype ?? 'Ordinaert'} />
    </TrinForm>
  );
};
