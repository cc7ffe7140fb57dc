import { closeAnnonce, deleteAnnonce, listAnnoncer, showAnnonce, type AnswerOf } from '@jobnet/contracts';
import { Actions, Button, FailureAlert, LinkButton, Modal, ProblemError, useAction, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { links } from '../links.ts';
import { annoncerTexts } from './annoncer.texts.ts';

type Annonce = AnswerOf<typeof showAnnonce>;

interface BekraeftProps {
  readonly words: { readonly title: string; readonly text: string; readonly nej: string };
  readonly ja: string;
  readonly problem: ProblemError | undefined;
  readonly busy: boolean;
  readonly onJa: () => Promise<unknown>;
  readonly onNej: () => void;
}

const Bekraeft = ({ words, ja, problem, busy, onJa, onNej }: BekraeftProps): ReactElement => {
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const run = (): void => void onJa().catch((error: unknown) => error instanceof ProblemError || setBug(error));
  return (
    <Modal
      title={words.title}
      onClose={onNej}
      actions={
        <Actions>
          <Button variant="warning" busy={busy} onClick={run}>
            {ja}
          </Button>
          <Button variant="secondary" onClick={onNej}>
            {words.nej}
          </Button>
        </Actions>
      }
    >
      {problem && <FailureAlert problem={problem} />}
      <p>{words.text}</p>
    </Modal>
  );
};

/** What can be done with the ad in its status: correct, end, delete, and see it as on Jobnet (ANN-14, ANN-20, ANN-22, ANN-23, ANN-30). */
export const AnnonceHandlinger = ({ annonce }: { annonce: Annonce }): ReactElement => {
  const t = useTexts(annoncerTexts);
  const toast = useToast();
  const navigate = useNavigate();
  const [spoerg, setSpoerg] = useState<'afslut' | 'slet'>();
  const close = useAction(closeAnnonce, [listAnnoncer, showAnnonce]);
  const remove = useAction(deleteAnnonce, [listAnnoncer]);
  const { annonceId, titel, version, handlinger, status } = annonce;
  const params = { id: annonceId };
  const done = (words: { readonly done: string; readonly doneText: (titel: string) => string }): { heading: string; text: string } => {
    const receipt = { heading: words.done, text: words.doneText(titel) };
    toast({ kind: 'success', ...receipt });
    return receipt;
  };
  const afslut = async (): Promise<void> => {
    await close.run({ params, body: { version } });
    setSpoerg(undefined);
    await navigate(links.annonce(annonceId), { replace: true, state: { receipt: done(t.afslut) } });
  };
  const slet = async (): Promise<void> => {
    await remove.run({ params });
    await navigate(links.annoncer, { state: { receipt: done(t.slet) } });
  };
  return (
    <>
      <Actions>
        {handlinger.includes('rediger') && <LinkButton to={links.retAnnonce(annonceId)}>{status === 'ikke-godkendt' ? t.handlinger.retOgSend : t.handlinger.ret}</LinkButton>}
        <LinkButton variant="secondary" to={links.visAnnonce(annonceId)}>
          {t.handlinger.vis}
        </LinkButton>
        {handlinger.includes('afslut') && (
          <Button variant="secondary" onClick={() => setSpoerg('afslut')}>
            {t.handlinger.afslut}
          </Button>
        )}
        {handlinger.includes('slet') && (
          <Button variant="tertiary" icon="delete" onClick={() => setSpoerg('slet')}>
            {t.handlinger.slet}
          </Button>
        )}
      </Actions>
      {spoerg === 'afslut' && <Bekraeft words={t.afslut} ja={t.handlinger.afslut} problem={close.problem} busy={close.busy} onJa={afslut} onNej={() => setSpoerg(undefined)} />}
      {spoerg === 'slet' && <Bekraeft words={t.slet} ja={t.handlinger.slet} problem={remove.problem} busy={remove.busy} onJa={slet} onNej={() => setSpoerg(undefined)} />}
    </>
  );
};
