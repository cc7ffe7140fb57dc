import { samtaletyper } from '@jobnet/reference-data';
import { Actions, Alert, BackLink, formatLongDate, LinkButton, Loaded, Page, SummaryList, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { links } from '../links.ts';
import { KanIkkeBooke, useBookingstatus, type Bookingstatus } from './booking-adgang.tsx';
import { kalenderTexts } from './kalender.texts.ts';

const Frist = ({ status, bookingfristId }: { status: Bookingstatus; bookingfristId: string }): ReactElement => {
  const texts = useTexts(kalenderTexts);
  const t = texts.frist;
  const frist = status.bookingfrister.find((one) => one.bookingfristId === bookingfristId);
  if (!frist) return <Alert kind="info" heading={t.vaek.heading}>{t.vaek.text}</Alert>;
  return (
    <>
      <p className="font-lead">{t.lead}</p>
      <SummaryList
        rows={[
          { label: t.senest, value: formatLongDate(frist.frist) },
          { label: t.grund, value: frist.grund },
          { label: t.moede, value: samtaletyper.nameOf(frist.samtaletype) },
        ]}
      />
      {status.kanBooke ? <Actions><LinkButton to={links.book}>{texts.bookMedFrist}</LinkButton></Actions> : <KanIkkeBooke grund={status.grund} />}
    </>
  );
};

/** KAL-17: a bookingfrist: until when, why, and the way to the booking. */
export const BookingfristPage = (): ReactElement => {
  const t = useTexts(kalenderTexts);
  const { bookingfristId = '' } = useParams();
  return (
    <>
      <BackLink to={links.kalender} text={t.title} />
      <Page title={t.frist.title}>
        <Loaded query={useBookingstatus()}>{(status) => <Frist status={status} bookingfristId={bookingfristId} />}</Loaded>
      </Page>
    </>
  );
};
