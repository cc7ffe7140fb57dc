import { Actions, Button, LinkButton, useTexts } from '@jobnet/web-ui';
import { useId, type ReactElement, type ReactNode } from 'react';
import type { Bookingstatus } from '../kalender/booking-adgang.tsx';
import { links } from '../links.ts';
import { bookingTexts } from './booking.texts.ts';
import type { Bookingvalg } from './bookingvalg.ts';
import { useOverskrifter } from './overskrifter.ts';

/** What each step gets. */
export interface TrinProps {
  readonly valg: Bookingvalg;
  readonly saet: (valg: Bookingvalg) => void;
  readonly status: Bookingstatus;
  /** Keeps the answers and goes to a step. */
  readonly gaaTil: (trin: number, valg: Bookingvalg) => void;
}

interface TrinRammeProps {
  readonly nummer: number;
  readonly children: ReactNode;
  /** BOOK-13: FORTSÆT, inactive with the reason until the step is valid. Left out, the step has buttons of its own. */
  readonly fortsaet?: { readonly klar: boolean; readonly mangler?: string; readonly onFortsaet: () => void };
}

/** In a dialog the browser gives the heading the focus first, so that a screen reader begins there. */
const begynd = (heading: HTMLHeadingElement | null): void => heading?.setAttribute('autofocus', '');

/** One step: its numbered heading, its questions, and FORTSÆT (BOOK-11..13). */
export const TrinRamme = ({ nummer, children, fortsaet }: TrinRammeProps): ReactElement => {
  const t = useTexts(bookingTexts);
  const { trin: Heading } = useOverskrifter();
  const id = useId();
  return (
    <section aria-labelledby={`trin-${nummer}`}>
      <Heading id={`trin-${nummer}`} ref={begynd} tabIndex={-1} className="h3 jn-fokus">{t.overskrift(nummer, t.trin[nummer - 1] ?? '')}</Heading>
      {children}
      {fortsaet && (
        <>
          {!fortsaet.klar && fortsaet.mangler && <p id={id} className="form-hint">{fortsaet.mangler}</p>}
          <Actions>
            <Button inactive={!fortsaet.klar} aria-describedby={fortsaet.klar || !fortsaet.mangler ? undefined : id} onClick={fortsaet.onFortsaet}>{t.fortsaet}</Button>
            {nummer > 1 && <LinkButton variant="secondary" to={links.bookTrin(nummer - 1)}>{t.tilbage}</LinkButton>}
          </Actions>
        </>
      )}
    </section>
  );
};
