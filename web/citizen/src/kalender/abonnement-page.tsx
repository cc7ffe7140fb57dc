import { createKalenderabonnement, deleteKalenderabonnement, showKalenderabonnement } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { Actions, Alert, BackLink, Button, FailureAlert, formatMoment, Loaded, Modal, Page, useAction, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { links } from '../links.ts';
import { useUdfoer } from '../udfoer.ts';
import { Kalenderadresse } from './abonnement-adresse.tsx';
import { kalenderTexts } from './kalender.texts.ts';

type Abonnement = AnswerOf<typeof showKalenderabonnement>;

/** Makes, renews and stops the address. The new address itself lives on this page alone, until one leaves it. */
const useAbonnement = () => {
  const udfoer = useUdfoer();
  const opret = useAction(createKalenderabonnement, [showKalenderabonnement]);
  const stop = useAction(deleteKalenderabonnement, [showKalenderabonnement]);
  const [adresse, setAdresse] = useState<string>();
  const [stoppet, setStoppet] = useState(false);
  return {
    adresse,
    stoppet,
    problem: opret.problem ?? stop.problem,
    optaget: opret.busy || stop.busy,
    lav: () => {
      setStoppet(false);
      udfoer(opret.run({}).then(({ sti }) => setAdresse(new URL(sti, location.origin).href)));
    },
    stop: () => {
      setAdresse(undefined);
      udfoer(stop.run({}).then(() => setStoppet(true)));
    },
  };
};

interface HandlingerProps {
  readonly aktivt: boolean;
  readonly abonnement: ReturnType<typeof useAbonnement>;
}

/** What can be done; what would stop an address that is in use asks first. */
const Handlinger = ({ aktivt, abonnement }: HandlingerProps): ReactElement => {
  const t = useTexts(kalenderTexts).abonnement;
  const [spoerger, setSpoerger] = useState<'ny' | 'stop'>();
  const spoergsmaal = { ny: { title: t.nyTitle, text: t.nySpoerg, ja: t.nyJa, gaa: abonnement.lav }, stop: { title: t.stopTitle, text: t.stopSpoerg, ja: t.stopJa, gaa: abonnement.stop } };
  if (!aktivt) return <Actions><Button busy={abonnement.optaget} onClick={abonnement.lav}>{t.lav}</Button></Actions>;
  const valgt = spoerger && spoergsmaal[spoerger];
  return (
    <>
      <Actions>
        <Button variant="secondary" inactive={abonnement.optaget} onClick={() => setSpoerger('ny')}>{t.ny}</Button>
        <Button variant="warning" inactive={abonnement.optaget} onClick={() => setSpoerger('stop')}>{t.stop}</Button>
      </Actions>
      {valgt && (
        <Modal
          title={valgt.title}
          onClose={() => setSpoerger(undefined)}
          actions={
            <>
              <Button
                variant="warning"
                onClick={() => {
                  setSpoerger(undefined);
                  valgt.gaa();
                }}
              >
                {valgt.ja}
              </Button>
              <Button variant="secondary" onClick={() => setSpoerger(undefined)}>{t.nej}</Button>
            </>
          }
        >
          <p>{valgt.text}</p>
        </Modal>
      )}
    </>
  );
};

const Tilstand = ({ aktivt, oprettet, sidstHentet }: Abonnement): ReactElement => {
  const t = useTexts(kalenderTexts).abonnement;
  return <p>{aktivt && oprettet ? t.aktiv(formatMoment(oprettet), sidstHentet && formatMoment(sidstHentet)) : t.ingen}</p>;
};

/** KAL-01: the secret address by which the own calendar fetches the meetings: make it, copy it, change it, stop it. */
export const AbonnementPage = (): ReactElement => {
  const t = useTexts(kalenderTexts);
  const a = t.abonnement;
  const query = useEndpoint(showKalenderabonnement, {});
  const abonnement = useAbonnement();
  return (
    <>
      <BackLink to={links.kalender} text={t.title} />
      <Page title={a.title} lead={a.lead}>
        <p>{a.hvad}</p>
        <p>{a.hvem}</p>
        {abonnement.problem && <FailureAlert problem={abonnement.problem} />}
        {abonnement.stoppet && <Alert kind="success" heading={a.stoppet.heading} announce>{a.stoppet.text}</Alert>}
        {abonnement.adresse && <Kalenderadresse key={abonnement.adresse} adresse={abonnement.adresse} />}
        <Loaded query={query}>
          {(data) => (
            <>
              <Tilstand {...data} />
              <Handlinger aktivt={data.aktivt} abonnement={abonnement} />
            </>
          )}
        </Loaded>
      </Page>
    </>
  );
};
