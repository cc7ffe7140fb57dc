import { listOpslagIBooking, listOpslagICitizen, listOpslagIIdentity } from '@jobnet/contracts';
import { Alert, Button, formatMoment, Page, Pagination, Spinner, Table, useEndpoint, useTexts, type Column } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { deleTexts, type Del } from './dele.texts.ts';
import { hvem, samlet, type Opslag } from './opslag-linjer.ts';
import { opslagTexts } from './opslag.texts.ts';

const linjerPrSide = 20;

/** Each part of Jobnet is asked for itself, so that one that is down hides only its own. */
const useOpslag = () => {
  const identity = useEndpoint(listOpslagIIdentity, {});
  const citizen = useEndpoint(listOpslagICitizen, {});
  const booking = useEndpoint(listOpslagIBooking, {});
  const dele = Object.entries({ identity, citizen, booking }).map(([del, query]) => ({ del: del as Del, query }));
  const mangler = dele.filter(({ query }) => query.isError);
  return {
    venter: dele.some(({ query }) => query.isPending),
    mangler: mangler.map(({ del }) => del),
    proevIgen: () => void Promise.all(mangler.map(({ query }) => query.refetch())),
    ...samlet(dele.flatMap(({ query }) => query.data ?? [])),
  };
};

const Linjer = ({ linjer, ialt }: { linjer: readonly Opslag[]; ialt: number }): ReactElement => {
  const t = useTexts(opslagTexts);
  const [side, setSide] = useState(1);
  const columns: readonly Column<Opslag>[] = [
    { key: 'tidspunkt', header: t.tidspunkt, cell: ({ tidspunkt }) => formatMoment(tidspunkt) },
    { key: 'hvem', header: t.hvem, cell: (opslag) => hvem(opslag, t) },
    { key: 'hvad', header: t.hvad, cell: ({ handling }) => t.handlinger[handling] },
    { key: 'formaal', header: t.formaal, cell: ({ formaal }) => formaal },
  ];
  return (
    <>
      {ialt > linjer.length && <p>{t.flere(linjer.length, ialt)}</p>}
      <Table caption={t.tabel} columns={columns} rows={linjer.slice((side - 1) * linjerPrSide, side * linjerPrSide)} rowKey={({ opslagId }) => opslagId} />
      <Pagination page={side} size={linjerPrSide} total={linjer.length} onPage={setSide} />
    </>
  );
};

/** "Hvem har set mine oplysninger": organisation, purpose and time of every look-up (GDPR article 15). */
export const OpslagPage = (): ReactElement => {
  const t = useTexts(opslagTexts);
  const dele = useTexts(deleTexts);
  const { ialt, linjer, mangler, proevIgen, venter } = useOpslag();
  return (
    <Page title={t.title} lead={t.lead}>
      {mangler.length > 0 && (
        <Alert kind="warning" heading={t.mangler.heading} announce>
          <p>{t.mangler.text(mangler.map((del) => dele[del]))}</p>
          <Button variant="secondary" icon="refresh" onClick={proevIgen}>{t.proevIgen}</Button>
        </Alert>
      )}
      {venter && <Spinner />}
      {!venter && linjer.length > 0 && <Linjer linjer={linjer} ialt={ialt} />}
      {!venter && linjer.length === 0 && mangler.length === 0 && <Alert kind="info" heading={t.ingen.heading}>{t.ingen.text}</Alert>}
    </Page>
  );
};
