import { bookingsystemFejl, cancelMoede, listMoeder, showBookingstatus, showMoede } from '@jobnet/contracts';
import { Actions, Button, FailureAlert, Modal, ProblemError, useAction, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { IndmeldBookingFejl } from '../booking/indmeld-booking-fejl.tsx';
import { Systemfejl } from '../booking/systemfejl.tsx';
import { kalenderTexts } from './kalender.texts.ts';
import type { Moede } from './moede-fakta.tsx';
import { tidspunktTekst } from './tidspunkt.ts';

/** BOOK-06: cancels after asking; when the vendor does not answer, the failure may be reported with the meeting's id (FEJL-19). */
export const AflysMoede = ({ moede, onAflyst }: { moede: Moede; onAflyst: () => void }): ReactElement => {
  const t = useTexts(kalenderTexts).moede;
  const toast = useToast();
  const [spoerger, setSpoerger] = useState(false);
  const [fejletKl, setFejletKl] = useState<string>();
  const aflys = useAction(cancelMoede, [listMoeder, showMoede, showBookingstatus]);
  const udfoer = async (): Promise<void> => {
    setFejletKl(undefined);
    try {
      await aflys.run({ params: { moedeId: moede.moedeId } });
      toast({ kind: 'success', heading: t.aflyst.heading });
      onAflyst();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === bookingsystemFejl.code) setFejletKl(new Date().toISOString());
      setSpoerger(false);
    }
  };
  return (
    <>
      {fejletKl && <Systemfejl headingLevel="h2" />}
      {aflys.problem && !fejletKl && <FailureAlert problem={aflys.problem} />}
      <Actions>
        <Button variant="secondary" onClick={() => setSpoerger(true)}>{t.aflys}</Button>
        {fejletKl && <IndmeldBookingFejl fejlkode="4" tidspunkt={fejletKl} indkaldelsesId={moede.moedeId} />}
      </Actions>
      {spoerger && (
        <Modal
          title={t.aflysTitle}
          onClose={() => setSpoerger(false)}
          actions={
            <>
              <Button variant="warning" busy={aflys.busy} onClick={() => void udfoer()}>{t.aflysJa}</Button>
              <Button variant="secondary" onClick={() => setSpoerger(false)}>{t.aflysNej}</Button>
            </>
          }
        >
          <p>{t.aflysSpoerg(moede.titel, tidspunktTekst(moede.start, moede.slut))}</p>
        </Modal>
      )}
    </>
  );
};
