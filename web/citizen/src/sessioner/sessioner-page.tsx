import { closeAndreSessioner, closeSession, listSessioner, nytLoginKraeves } from '@jobnet/contracts';
import { Actions, Alert, Badge, Button, FailureAlert, formatMoment, LinkButton, Loaded, Page, ProblemError, Table, useAction, useEndpoint, useSession, useTexts, type Column } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { links } from '../links.ts';
import { hvorAf, type Session } from './hvor.ts';
import { sessionerTexts } from './sessioner.texts.ts';

/** Ends sessions, and what to say of it: which place was ended last, or why it was not. */
const useLogUd = () => {
  const t = useTexts(sessionerTexts);
  const [besked, setBesked] = useState<string>();
  const en = useAction(closeSession, [listSessioner]);
  const andre = useAction(closeAndreSessioner, [listSessioner]);
  const udfoer = async (log: () => Promise<unknown>, bagefter: string): Promise<void> => {
    setBesked(undefined);
    try {
      await log();
      setBesked(bagefter);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  };
  return {
    besked,
    problem: en.problem ?? andre.problem,
    optaget: en.busy || andre.busy,
    afEn: (session: Session) => void udfoer(() => en.run({ params: { sessionId: session.sessionId } }), t.loggetUd.en(hvorAf(session, t))),
    afAndre: () => void udfoer(() => andre.run({}), t.loggetUd.alle),
  };
};

const Sessioner = ({ items, logUd }: { items: readonly Session[]; logUd: ReturnType<typeof useLogUd> }): ReactElement => {
  const t = useTexts(sessionerTexts);
  const handling = (session: Session): ReactElement => {
    if (session.denne) return <Badge text={t.denne} kind="info" />;
    const navn = t.logUdAf(hvorAf(session, t), formatMoment(session.startet));
    return <Button variant="secondary" aria-label={navn} inactive={logUd.optaget} onClick={() => logUd.afEn(session)}>{t.logUd}</Button>;
  };
  const columns: readonly Column<Session>[] = [
    { key: 'hvor', header: t.hvor, cell: (session) => hvorAf(session, t) },
    { key: 'startet', header: t.startet, cell: ({ startet }) => formatMoment(startet) },
    { key: 'sidstBrugt', header: t.sidstBrugt, cell: ({ sidstBrugt }) => formatMoment(sidstBrugt) },
    { key: 'loginVej', header: t.loginVej, cell: ({ loginVej }) => t.loginveje[loginVej] },
    { key: 'handling', header: t.logUd, cell: handling },
  ];
  return (
    <>
      <Table caption={t.tabel} columns={columns} rows={items} rowKey={({ sessionId }) => sessionId} />
      {items.length > 1 ? (
        <Actions>
          <Button variant="warning" busy={logUd.optaget} onClick={logUd.afAndre}>{t.andre}</Button>
        </Actions>
      ) : (
        <Alert kind="info" heading={t.kunHer.heading}>{t.kunHer.text}</Alert>
      )}
    </>
  );
};

/** ASVS 7.5.2: some time after the login one logs in anew before one ends other sessions, by the same way in. */
const LogIndIgen = (): ReactElement => {
  const t = useTexts(sessionerTexts);
  const { me, loginUrl } = useSession();
  const til = me?.medBrugerkoder ? `${links.brugerkoder}?til=${encodeURIComponent(links.sessioner)}` : loginUrl(links.sessioner);
  return (
    <Actions>
      <LinkButton to={til} external>{t.logIndIgen}</LinkButton>
    </Actions>
  );
};

/** "Dine aktive sessioner": where one is logged in, and Log ud of all places but this one. */
export const SessionerPage = (): ReactElement => {
  const t = useTexts(sessionerTexts);
  const sessioner = useEndpoint(listSessioner, {});
  const logUd = useLogUd();
  return (
    <Page title={t.title} lead={t.lead}>
      {logUd.besked && <Alert key={logUd.besked} kind="success" heading={t.loggetUd.heading} announce>{logUd.besked}</Alert>}
      {logUd.problem && <FailureAlert problem={logUd.problem} />}
      {logUd.problem?.code === nytLoginKraeves.code && <LogIndIgen />}
      <Loaded query={sessioner}>{({ items }) => <Sessioner items={items} logUd={logUd} />}</Loaded>
    </Page>
  );
};
