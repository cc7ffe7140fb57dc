import { deleteJoboenske } from '@jobnet/contracts';
import { Actions, Button, FailureAlert, Modal, useAction, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useUdfoer } from '../udfoer.ts';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { afhaengerAfJoboensker, navnPaa, type Joboenske } from './joboenske.ts';

/** Asks before one stillingsbetegnelse is deleted (JM-08). */
export const SletJoboenske = ({ joboenske, onLuk, onSlettet }: { joboenske: Joboenske; onLuk: () => void; onSlettet: () => void }): ReactElement => {
  const t = useTexts(jobmatchTexts);
  const toast = useToast();
  const remove = useAction(deleteJoboenske, afhaengerAfJoboensker);
  const udfoer = useUdfoer();
  const slet = async (): Promise<void> => {
    await remove.run({ params: { joboenskeId: joboenske.joboenskeId } });
    toast({ kind: 'success', heading: t.kvittering.slettet(navnPaa(joboenske)) });
    onSlettet();
  };
  return (
    <Modal
      title={t.slet.title(navnPaa(joboenske))}
      onClose={onLuk}
      actions={
        <Actions>
          <Button variant="warning" busy={remove.busy} onClick={() => udfoer(slet())}>
            {t.slet.ja}
          </Button>
          <Button variant="secondary" onClick={onLuk}>
            {t.slet.nej}
          </Button>
        </Actions>
      }
    >
      <p>{t.slet.text}</p>
      {remove.problem && <FailureAlert problem={remove.problem} />}
    </Modal>
  );
};
