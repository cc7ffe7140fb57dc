import { annonceAendret, approveAnnonce, listGodkendelseskoe, releaseAnnonce, takeAnnonce, type AnswerOf } from '@jobnet/contracts';
import { Actions, Button, FailureAlert, formatTime, ProblemError, useAction, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useFokusVed } from '../fokus.ts';
import { links } from '../links.ts';
import { AfvisForm } from './afvis-form.tsx';
import { godkendelseTexts } from './godkendelse.texts.ts';
import type { Koelinje } from './maerker.tsx';

interface AfgoerelseProps {
  /** The version that stands on the page; only that one can be decided (ANN-15). */
  readonly sag: Koelinje;
  readonly onTaget: (linje: AnswerOf<typeof takeAnnonce>) => void;
  readonly onNyere: () => void;
}

/** The three acts besides rejecting, and what to do after a decision: back to the queue with a receipt. */
const useHandlinger = ({ sag, onTaget, onNyere }: AfgoerelseProps) => {
  const t = useTexts(godkendelseTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const take = useAction(takeAnnonce, [listGodkendelseskoe]);
  const release = useAction(releaseAnnonce, [listGodkendelseskoe]);
  const approve = useAction(approveAnnonce, [listGodkendelseskoe]);
  const params = { id: sag.annonceId };
  const faerdig = async (heading: string, status: string): Promise<void> => {
    const receipt = { heading, text: t.kvittering.text(sag.titel, status) };
    toast({ kind: 'success', ...receipt });
    await navigate(links.jobannoncer, { state: { receipt } });
  };
  const run = (act: () => Promise<void>) => (): void => {
    act().catch((error: unknown) => {
      if (!(error instanceof ProblemError)) setBug(error);
      else if (error.code === annonceAendret.code) onNyere();
    });
  };
  const problem = take.problem ?? release.problem ?? approve.problem;
  return {
    faerdig,
    problem: problem?.code === annonceAendret.code ? undefined : problem,
    tag: { busy: take.busy, onClick: run(async () => onTaget(await take.run({ params }))) },
    godkend: {
      busy: approve.busy,
      onClick: run(async () => {
        const { statustekst } = await approve.run({ params, body: { version: sag.version } });
        await faerdig(t.kvittering.godkendt, statustekst);
      }),
    },
    slip: {
      busy: release.busy,
      onClick: run(async () => {
        await release.run({ params });
        await faerdig(t.kvittering.lagt, t.kvittering.venter);
      }),
    },
  };
};

/** Take, approve, reject, or put back (ADM-01, ADM-03, ADM-04). */
export const Afgoerelse = (props: AfgoerelseProps): ReactElement => {
  const t = useTexts(godkendelseTexts);
  const [afviser, setAfviser] = useState(false);
  const { faerdig, problem, tag, godkend, slip } = useHandlinger(props);
  const { behandling } = props.sag;
  const status = useFokusVed<HTMLParagraphElement>(behandling?.mig ?? false);
  return (
    <section>
      {problem && <FailureAlert problem={problem} />}
      <p ref={status} tabIndex={-1} role="status">
        {behandling ? (behandling.mig ? t.taget : t.optaget)(formatTime(behandling.udloeber)) : t.tagFoerst}
      </p>
      <Actions>
        {behandling?.mig ? (
          <>
            <Button {...godkend}>{t.godkend}</Button>
            <Button variant="warning" onClick={() => setAfviser(true)}>
              {t.afvis}
            </Button>
            <Button variant="secondary" {...slip}>
              {t.slip}
            </Button>
          </>
        ) : (
          <Button {...tag}>{t.tag}</Button>
        )}
      </Actions>
      {afviser && (
        <AfvisForm
          sag={props.sag}
          onFortryd={() => setAfviser(false)}
          onAfvist={({ statustekst }) => faerdig(t.kvittering.afvist, statustekst)}
          onNyere={() => {
            setAfviser(false);
            props.onNyere();
          }}
        />
      )}
    </section>
  );
};
