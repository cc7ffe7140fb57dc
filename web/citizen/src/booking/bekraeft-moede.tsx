import { confirmMoede, listMoeder, showMoede } from '@jobnet/contracts';
import { Actions, Alert, Button, FailureAlert, formatMoment, Modal, useAction, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import type { Moede } from '../kalender/moede-fakta.tsx';
import { tidspunktTekst } from '../kalender/tidspunkt.ts';
import { ombookTexts } from './ombook.texts.ts';

/** BOOK-27: a meeting that needs it is confirmed in a pop-up. */
export const BekraeftMoede = ({ moede }: { moede: Moede }): ReactElement | null => {
  const t = useTexts(ombookTexts);
  const toast = useToast();
  const [spoerger, setSpoerger] = useState(false);
  const bekraeft = useAction(confirmMoede, [listMoeder, showMoede]);
  if (moede.status !== 'booket' || moede.bekraeftelse === undefined) return null;
  if (moede.bekraeftelse === 'bekraeftet') return <Alert kind="success">{t.bekraeftet}</Alert>;
  const udfoer = async (): Promise<void> => {
    await bekraeft.run({ params: { moedeId: moede.moedeId } });
    setSpoerger(false);
    toast({ kind: 'success', heading: t.bekraeftet });
  };
  return (
    <>
      {moede.bekraeftesSenest && <Alert kind="warning">{t.bekraeftSenest(formatMoment(moede.bekraeftesSenest))}</Alert>}
      <Actions><Button onClick={() => setSpoerger(true)}>{t.bekraeft}</Button></Actions>
      {spoerger && (
        <Modal
          title={t.bekraeftTitle}
          onClose={() => setSpoerger(false)}
          actions={
            <>
              <Button busy={bekraeft.busy} onClick={() => void udfoer().catch(() => undefined)}>{t.bekraeftJa}</Button>
              <Button variant="secondary" onClick={() => setSpoerger(false)}>{t.bekraeftNej}</Button>
            </>
          }
        >
          <p>{t.bekraeftSpoerg(moede.titel, tidspunktTekst(moede.start, moede.slut))}</p>
          {bekraeft.problem && <FailureAlert problem={bekraeft.problem} />}
        </Modal>
      )}
    </>
  );
};
