import { kontoslags, listKontiMedSession, type QueryOf } from '@jobnet/contracts';
import { Actions, Alert, Button, Form, formatMoment, Loaded, Page, RadioGroup, Table, TextField, useEndpoint, useForm, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { z } from 'zod';
import { type Konto, LukForm } from './luk-form.tsx';
import { sessionerTexts } from './sessioner.texts.ts';

type Wish = QueryOf<typeof listKontiMedSession>;

const schema = z.object({ slags: z.enum(kontoslags), kode: z.string().trim().regex(/^[\w-]{1,20}$/) });

const Konti = ({ wish }: { wish: Wish }): ReactElement => {
  const t = useTexts(sessionerTexts);
  const query = useEndpoint(listKontiMedSession, { query: wish });
  const [valgt, setValgt] = useState<Konto>();
  const [kvittering, setKvittering] = useState<string>();
  const lukket = (konto: Konto) => (antal: number) => {
    setKvittering(t.luk.doneText(konto.navn, antal));
    setValgt(undefined);
  };
  return (
    <section>
      <h2>{t.fundet}</h2>
      {kvittering && <Alert key={kvittering} kind="success" heading={t.luk.done} announce>{kvittering}</Alert>}
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.ingen}</p>
          ) : (
            <Table
              caption={t.fundet}
              columns={[
                { key: 'navn', header: t.navn, cell: ({ navn }) => navn },
                { key: 'rolle', header: t.rolle, cell: ({ role }) => t.roller[role] ?? role },
                { key: 'sessioner', header: t.sessioner, cell: ({ sessioner }) => sessioner },
                { key: 'sidstBrugt', header: t.sidstBrugt, cell: ({ sidstBrugt }) => formatMoment(sidstBrugt) },
                { key: 'logUd', header: t.logUd, cell: (konto) => <Button variant="secondary" aria-label={t.logUdAf(konto.navn)} onClick={() => setValgt(konto)}>{t.logUd}</Button> },
              ]}
              rows={items}
              rowKey={({ kontoId }) => kontoId}
            />
          )
        }
      </Loaded>
      {valgt && <LukForm konto={valgt} onLukket={lukket(valgt)} onFortryd={() => setValgt(undefined)} />}
    </section>
  );
};

/** ASVS 7.4.5: who of a company, an authority or a vendor is logged in, and Log ud of one of them. */
export const SessionerPage = (): ReactElement => {
  const t = useTexts(sessionerTexts);
  const [wish, setWish] = useState<Wish>();
  const form = useForm({ schema, messages: { kode: t.kodeWrong }, onSubmit: async (typed) => setWish(typed) });
  return (
    <Page title={t.title} lead={t.lead}>
      <Form form={form}>
        <RadioGroup name="slags" label={t.slags} options={kontoslags.map((value) => ({ value, label: t.slagsTekst[value] }))} defaultValue={kontoslags[0]} />
        <TextField name="kode" label={t.kode} hint={t.kodeHint} maxLength={20} width={27} autoComplete="off" />
        <Actions>
          <Button type="submit" busy={form.busy}>
            {t.submit}
          </Button>
        </Actions>
      </Form>
      {wish && <Konti key={`${wish.slags} ${wish.kode}`} wish={wish} />}
    </Page>
  );
};
