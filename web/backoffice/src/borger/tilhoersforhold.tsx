import { commonProblems, showTilhoersforhold, tilhoersforhold, updateTilhoersforhold, type AnswerOf } from '@jobnet/contracts';
import { akasser, kommuner, kontaktgrupper, visitationskategorier, type CodeRow } from '@jobnet/reference-data';
import { Actions, Alert, Button, Checkbox, Form, Loaded, Select, SummaryList, useAction, useEndpoint, useForm, useSession, useTexts, type Option } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { borgerTexts } from './borger.texts.ts';
import type { DelProps } from './dele.ts';
import { Rettes } from './rettes.tsx';

type Svar = AnswerOf<typeof showTilhoersforhold>;

const valgAf = (raekker: readonly CodeRow[]): readonly Option[] => raekker.filter(({ validTo }) => validTo === null).map(({ code, name }) => ({ value: code, label: name }));
const kommunevalg = [...valgAf(kommuner.all)].sort((a, b) => a.label.localeCompare(b.label, 'da'));

interface RetProps extends DelProps {
  readonly nu?: Svar;
  readonly onGemt: () => void;
  readonly fortryd?: ReactNode;
}

const Ret = ({ borgerId, nu, onGemt, fortryd }: RetProps): ReactElement => {
  const alle = useTexts(borgerTexts);
  const t = alle.tilhoersforhold;
  const { me } = useSession();
  const [gruppe, setGruppe] = useState(nu?.kontaktgruppe ?? '');
  const kategorier = kontaktgrupper.find(gruppe)?.visitationskategorier ?? [];
  const update = useAction(updateTilhoersforhold, [showTilhoersforhold]);
  const form = useForm({
    schema: tilhoersforhold,
    flags: ['beskyttet'],
    onSubmit: async (body) => {
      await update.run({ params: { borgerId }, body });
      onGemt();
    },
  });
  const egen = me?.organisation?.kind === 'kommune' ? me.organisation.code : undefined;
  return (
    <Form form={form}>
      <Select name="kommunekode" label={t.kommune} options={kommunevalg} defaultValue={nu?.kommunekode ?? egen} />
      <Select name="akassekode" label={t.akasse} options={valgAf(akasser.all)} defaultValue={nu?.akassekode} empty={t.ingenValg} optional />
      <Select name="kontaktgruppe" label={t.kontaktgruppe} options={valgAf(kontaktgrupper.all)} defaultValue={gruppe} empty={t.ingenValg} onChange={setGruppe} optional />
      {kategorier.length > 0 && (
        <Select name="visitationskategori" label={t.visitationskategori} options={kategorier.map((code) => ({ value: code, label: visitationskategorier.nameOf(code) }))} defaultValue={nu?.visitationskategori} empty={t.ingenValg} optional />
      )}
      <Select
        name="kontaktforloeb"
        label={t.kontaktforloeb}
        options={(['kommune', 'akasse'] as const).map((hvem) => ({ value: hvem, label: t.kontaktforloebValg[hvem] }))}
        defaultValue={nu?.kontaktforloeb}
        empty={t.ingenValg}
        optional
      />
      <Checkbox name="beskyttet" label={t.beskyttet} defaultChecked={nu?.beskyttet} />
      <Actions>
        <Button type="submit" busy={form.busy}>
          {alle.gem}
        </Button>
        {fortryd}
      </Actions>
    </Form>
  );
};

const Vis = ({ nu }: { nu: Svar }): ReactElement => {
  const { tilhoersforhold: t, ingen, ja, nej } = useTexts(borgerTexts);
  return (
    <SummaryList
      rows={[
        { label: t.kommune, value: kommuner.nameOf(nu.kommunekode) },
        { label: t.akasse, value: nu.akassekode ? akasser.nameOf(nu.akassekode) : ingen },
        { label: t.kontaktgruppe, value: nu.kontaktgruppe ? kontaktgrupper.nameOf(nu.kontaktgruppe) : ingen },
        { label: t.visitationskategori, value: nu.visitationskategori ? visitationskategorier.nameOf(nu.visitationskategori) : ingen },
        { label: t.kontaktforloeb, value: nu.kontaktforloeb ? t.kontaktforloebValg[nu.kontaktforloeb] : ingen },
        { label: t.beskyttet, value: nu.beskyttet ? ja : nej },
      ]}
    />
  );
};

/** Where the borger belongs; one that no kommune has yet can be registered by the own kommune (BOOK-08, ID-LOGIN-14). */
export const Tilhoersforhold = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(borgerTexts).tilhoersforhold;
  const { me } = useSession();
  const query = useEndpoint(showTilhoersforhold, { params: { borgerId } });
  if (query.error?.code === commonProblems.findesIkke.code && !query.data) {
    return (
      <>
        <Alert kind="info" heading={t.nyHeading}>
          {t.nyText}
        </Alert>
        {me?.organisation?.kind === 'kommune' && <Ret borgerId={borgerId} onGemt={() => void query.refetch()} />}
      </>
    );
  }
  return <Loaded query={query}>{(nu) => <Rettes vis={<Vis nu={nu} />} ret={(done, fortryd) => <Ret borgerId={borgerId} nu={nu} onGemt={done} fortryd={fortryd} />} />}</Loaded>;
};
