import { showMinVirksomhed } from '@jobnet/contracts';
import { countries } from '@jobnet/reference-data';
import { Loaded, PostalCode, RadioGroup, Select, TextField, useEndpoint, useTexts } from '@jobnet/web-ui';
import { stedTekst } from '@jobnet/web-ui/annonce';
import { useState, type ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { HentetVirksomhed } from './hentet-virksomhed.tsx';
import { arbejdsstedSvar } from './svar.ts';
import { TrinForm, type TrinProps } from './trin-form.tsx';

const lande = countries.all.map(({ code, name }) => ({ value: code, label: name })).sort((a, b) => a.label.localeCompare(b.label, 'da'));

const Adresse = ({ svar: { arbejdssted } }: Pick<TrinProps<'arbejdssted'>, 'svar'>): ReactElement => {
  const t = useTexts(annonceskemaTexts).arbejdssted;
  const foer = arbejdssted?.arbejdssted;
  const [land, setLand] = useState(foer?.land ?? 'DK');
  const Post = land === 'DK' ? PostalCode : TextField;
  return (
    <>
      <TextField name="arbejdssted.adresse" label={t.vej} defaultValue={foer?.adresse} maxLength={200} autoComplete="off" optional />
      <Post name="arbejdssted.postnummer" label={t.postnummer} defaultValue={foer?.postnummer} autoComplete="off" optional={land !== 'DK'} />
      {land !== 'DK' && <TextField name="arbejdssted.by" label={t.by} defaultValue={foer?.by} maxLength={100} autoComplete="off" optional />}
      <Select name="arbejdssted.land" label={t.land} options={lande} defaultValue={land} onChange={setLand} />
    </>
  );
};

/** Step 1: the company as CVR knows it (ANN-02, AG-04), and where the work is done. */
export const TrinArbejdssted = (props: TrinProps<'arbejdssted'>): ReactElement => {
  const t = useTexts(annonceskemaTexts).arbejdssted;
  const query = useEndpoint(showMinVirksomhed, {});
  const foer = props.svar.arbejdssted;
  const [sted, setSted] = useState(foer?.sted);
  return (
    <Loaded query={query}>
      {(virksomhed) => {
        const { penheder } = virksomhed;
        const valgt = sted ?? (penheder.length > 0 ? 'penhed' : 'adresse');
        const valg = [...(penheder.length > 0 ? [{ value: 'penhed', label: t.penhed }] : []), { value: 'adresse', label: t.adresse }, { value: 'intet', label: t.intet }];
        const eneste = penheder.length === 1 ? penheder[0]?.pNummer : undefined;
        return (
          <>
            <HentetVirksomhed virksomhed={virksomhed} />
            <TrinForm {...props} trin="arbejdssted" schema={arbejdsstedSvar}>
              <RadioGroup name="sted" label={t.sted} options={valg} defaultValue={valgt} onChange={(value) => setSted(value as typeof valgt)} />
              {valgt === 'penhed' && (
                <RadioGroup
                  name="arbejdssted.pNummer"
                  label={t.pNummer}
                  defaultValue={foer?.arbejdssted.pNummer ?? eneste}
                  options={penheder.map(({ pNummer, navn, adresse }) => ({
                    value: pNummer,
                    label: `${navn} (${pNummer})`,
                    hint: adresse && stedTekst({ adresse: adresse.vejadresse, postnummer: adresse.postnummer, by: adresse.postdistrikt }),
                  }))}
                />
              )}
              {valgt === 'adresse' && <Adresse svar={props.svar} />}
            </TrinForm>
          </>
        );
      }}
    </Loaded>
  );
};
