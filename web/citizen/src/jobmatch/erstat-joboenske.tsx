import { addJoboenske, deleteJoboenske, joboenskeFindes } from '@jobnet/contracts';
import { Button, FailureAlert, ProblemError, useAction, useTexts, useToast } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useUdfoer } from '../udfoer.ts';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { afhaengerAfJoboensker, navnPaa, type Joboenske } from './joboenske.ts';

/** Puts the successor of an udgået stillingsbetegnelse in its place, with the same uddannelse and erfaring (TIL-13, JM-11). */
export const ErstatJoboenske = ({ joboenske, onErstattet }: { joboenske: Joboenske; onErstattet: () => void }): ReactElement | null => {
  const t = useTexts(jobmatchTexts);
  const toast = useToast();
  const udfoer = useUdfoer();
  const add = useAction(addJoboenske);
  const remove = useAction(deleteJoboenske, afhaengerAfJoboensker);
  const { afloeser, harUddannelse, erfaring, joboenskeId } = joboenske;
  if (!afloeser) return null;
  const erstat = async (): Promise<void> => {
    await add.run({ body: { conceptUri: afloeser.conceptUri, harUddannelse, erfaring } }).catch((error: unknown) => {
      if (!(error instanceof ProblemError) || error.code !== joboenskeFindes.code) throw error;
    });
    await remove.run({ params: { joboenskeId } });
    toast({ kind: 'success', heading: t.kvittering.erstattet(navnPaa(joboenske), afloeser.label) });
    onErstattet();
  };
  const problem = remove.problem ?? (add.problem?.code === joboenskeFindes.code ? undefined : add.problem);
  return (
    <>
      <Button variant="secondary" busy={add.busy || remove.busy} onClick={() => udfoer(erstat())}>
        {t.jobsoegning.erstat(afloeser.label)}
      </Button>
      {problem && <FailureAlert problem={problem} />}
    </>
  );
};
