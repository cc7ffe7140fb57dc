import { bookingsystemFejl, listMoeder, listMoedetider, rebookMoede, showMoede, tidenErTaget } from '@jobnet/contracts';
import { ProblemError, useAction, useRefresh, useTexts, useToast } from '@jobnet/web-ui';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { links } from '../links.ts';
import type { Moedetid } from './bookingvalg.ts';
import { ombookTexts } from './ombook.texts.ts';

/** What pressing the button does: back to the meeting, other times when the seat is gone, else the reason stays on the page. */
export const useOmbooking = (moedeId: string) => {
  const t = useTexts(ombookTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [fejlet, setFejlet] = useState<string>();
  const [taget, setTaget] = useState<string>();
  const action = useAction(rebookMoede, [listMoeder, showMoede]);
  const flyt = async ({ tidId }: Moedetid, moedeform: string): Promise<void> => {
    setFejlet(undefined);
    setTaget(undefined);
    try {
      await action.run({ params: { moedeId }, body: { tidId, moedeform } });
      toast({ kind: 'success', heading: t.flyttet });
      await navigate(links.moede(moedeId), { replace: true });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.code === bookingsystemFejl.code) setFejlet(new Date().toISOString());
      if (error.code === tidenErTaget.code) setTaget(tidId);
      await refresh(listMoedetider, showMoede);
    }
  };
  return { flyt, busy: action.busy, taget, fejlet, problem: fejlet || taget ? undefined : action.problem };
};
