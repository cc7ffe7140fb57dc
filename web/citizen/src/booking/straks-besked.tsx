import { Alert, formatLongDate, LinkButton, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import type { Bookingstatus } from '../kalender/booking-adgang.tsx';
import { links } from '../links.ts';
import { straksTexts } from './straks.texts.ts';

/** BOOK-14: a bookingfrist was not kept: the meeting must be booked at once, and this leads there. */
export const StraksBesked = ({ frist }: { frist: NonNullable<Bookingstatus['straksbooking']> }): ReactElement => {
  const t = useTexts(straksTexts).besked;
  return (
    <Alert kind="warning" heading={t.heading(formatLongDate(frist.frist))}>
      <p>{frist.grund} {t.text}</p>
      <LinkButton to={links.straks}>{t.knap}</LinkButton>
    </Alert>
  );
};
