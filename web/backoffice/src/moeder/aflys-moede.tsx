import { cancelMoedeForBorger, listMoederForBorger } from '@jobnet/contracts';
import { Button, FailureAlert, formatMoment, Modal, useAction, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import type { DelProps } from '../borger/dele.ts';
import type { Moede } from './moede-form.tsx';
import { moederTexts } from './moeder.texts.ts';

/** BOOK-06: the authority cancels a meeting it made, after asking; the borger is told. */
export const AflysMoede = ({ borgerId, moede, onLuk }: DelProps & { moede: Moede; onLuk: () => void }): ReactElement => {
  const t = useTexts(moederTexts).aflys;
  const toast = useToast();
  const aflys = useAction(cancelMoedeForBorger, [listMoederForBorger]);
  const udfoer = async (): Promise<void> => {
    await aflys.run({ params: { borgerId, moedeId: moede.moedeId } });
    toast({ kind: 'success', heading: t.done });
    onLuk();
  };
  return (
    <Modal
      title={t.titel(formatMoment(moede.start))}
      onClose={onLuk}
      actions={
        <>
          <Button variant="warning" busy={aflys.busy} onClick={() => void udfoer().catch(() => undefined)}>{t.ja}</Button>
          <Button variant="secondary" onClick={onLuk}>{t.nej}</Button>
        </>
      }
    >
      <p>{t.spoerg}</p>
      {aflys.problem && <FailureAlert problem={aflys.problem} />}
    </Modal>
  );
};
