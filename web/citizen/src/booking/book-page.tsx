import { Loaded, Page, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { KanIkkeBooke, useBookingstatus, type Bookingstatus } from '../kalender/booking-adgang.tsx';
import { links } from '../links.ts';
import { BookRamme } from './book-ramme.tsx';
import './booking.scss';
import { bookingTexts } from './booking.texts.ts';
import { trinFor, type Bookingvalg } from './bookingvalg.ts';
import { TrinBekraeft } from './trin-bekraeft.tsx';
import { TrinPeriode } from './trin-periode.tsx';
import { TrinTid } from './trin-tid.tsx';
import { TrinTilbud } from './trin-tilbud.tsx';
import { useBookingvalg } from './use-bookingvalg.ts';

const trinene = [TrinTilbud, TrinPeriode, TrinTid, TrinBekraeft];

const Booking = ({ status, title, oensket }: { status: Bookingstatus; title: string; oensket: number }): ReactElement => {
  const navigate = useNavigate();
  const { valg, saet } = useBookingvalg();
  const [stoppet, setStoppet] = useState(false);
  const trin = trinFor(oensket, valg);
  const Trin = trinene[trin - 1] ?? TrinTilbud;
  const gaaTil = (naeste: number, nyt: Bookingvalg): void => {
    saet(nyt);
    void navigate(links.bookTrin(naeste));
  };
  const stop = (): void => {
    setStoppet(true);
    saet({});
  };
  if (trin !== oensket && !stoppet) return <Navigate to={links.bookTrin(trin)} replace />;
  return (
    <BookRamme title={title} trin={trin} valg={valg} onStop={stop}>
      <Trin valg={valg} saet={saet} status={status} gaaTil={gaaTil} />
    </BookRamme>
  );
};

/** Booking in four steps, each with an address of its own; with an active bookingfrist it is called so (BOOK-22, BOOK-32). */
export const BookPage = (): ReactElement => {
  const t = useTexts(bookingTexts);
  const { trin = '1' } = useParams();
  const status = useBookingstatus();
  if (!status.data) return <Page title={t.title}><Loaded query={status}>{() => null}</Loaded></Page>;
  const title = status.data.bookingfrister.length > 0 ? t.titleFrist : t.title;
  if (!status.data.kanBooke) return <Page title={title}><KanIkkeBooke grund={status.data.grund} /></Page>;
  return <Booking status={status.data} title={title} oensket={Number(trin)} />;
};
