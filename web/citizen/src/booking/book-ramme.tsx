import { Button, Modal, Page, StepIndicator, usePageTitle, useTexts, type Step } from '@jobnet/web-ui';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useBredSkaerm } from '../kalender/bred-skaerm.ts';
import { KalenderPage } from '../kalender/kalender-page.tsx';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';
import { fejlITrin, trinFor, type Bookingvalg } from './bookingvalg.ts';

interface BookRammeProps {
  readonly title: string;
  readonly trin: number;
  readonly valg: Bookingvalg;
  readonly onStop: () => void;
  readonly children: ReactNode;
}

/** "Cancel asks first": nothing is booked yet, and the answers are not kept. */
const StopSpoergsmaal = ({ onJa, onNej }: { onJa: () => void; onNej: () => void }): ReactElement => {
  const t = useTexts(bookingTexts).stop;
  return (
    <Modal
      title={t.title}
      onClose={onNej}
      actions={
        <>
          <Button onClick={onJa}>{t.ja}</Button>
          <Button variant="secondary" onClick={onNej}>{t.nej}</Button>
        </>
      }
    >
      <p>{t.text}</p>
    </Modal>
  );
};

/** The booking flow: a dialog over the calendar where there is room, a page of its own on a phone (BOOK-01, BOOK-22, BOOK-32). */
export const BookRamme = ({ title, trin, valg, onStop, children }: BookRammeProps): ReactElement => {
  const t = useTexts(bookingTexts);
  const navigate = useNavigate();
  const bred = useBredSkaerm();
  usePageTitle(title);
  const [spoerger, setSpoerger] = useState(false);
  const stop = (): void => {
    onStop();
    void navigate(links.kalender);
  };
  const luk = (): void => (valg.tilbud ? setSpoerger(true) : stop());
  const steps: readonly Step[] = t.trin.map((text, index) => {
    const nummer = index + 1;
    const naaet = nummer < trin && trinFor(nummer, valg) === nummer;
    const bag = nummer === fejlITrin(valg) ? 'error' : 'done';
    return { text, to: links.bookTrin(nummer), state: nummer === trin ? 'current' : naaet ? bag : 'ahead' };
  });
  const indhold = (
    <>
      <StepIndicator steps={steps} />
      {children}
      {spoerger && <StopSpoergsmaal onJa={stop} onNej={() => setSpoerger(false)} />}
    </>
  );
  if (!bred) {
    return (
      <Page title={title}>
        {indhold}
        <p className="mt-6"><Button variant="tertiary" icon="close" onClick={luk}>{t.stop.knap}</Button></p>
      </Page>
    );
  }
  return (
    <>
      <div inert><KalenderPage /></div>
      <Modal title={title} form onClose={luk}>{indhold}</Modal>
    </>
  );
};
