import type { AnswerOf, showLedighedsstatus } from '@jobnet/contracts';
import { Alert, formatLongDate, formatWeekday, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { tilmeldTexts } from './tilmeld.texts.ts';

export type Ledighedsstatus = AnswerOf<typeof showLedighedsstatus>;

/** TIL-11: names the udgåede stillingsbetegnelser that a tilmelding deletes; nothing when there is none. */
export const UdgaaetObs = ({ status }: { status: Ledighedsstatus }): ReactElement | null => {
  const t = useTexts(tilmeldTexts).udgaaet;
  const udgaaede = status.udgaaedeStillingsbetegnelser;
  if (udgaaede.length === 0) return null;
  return (
    <Alert kind="warning" heading={t.heading}>
      <p>{t.text}</p>
      <ul>
        {udgaaede.map(({ joboenskeId, label, afloeser }) => (
          <li key={joboenskeId}>{afloeser ? t.afloeser(label, afloeser) : label}</li>
        ))}
      </ul>
      <p>
        <Link to={links.jobmatch}>{t.link}</Link>
      </p>
    </Alert>
  );
};

/** TIL-14: show up at the kommune on that day; gone when the kommune has confirmed (TIL-15). */
export const FremmoedeObs = ({ status }: { status: Ledighedsstatus }): ReactElement | null => {
  const t = useTexts(tilmeldTexts).fremmoede;
  if (!status.fremmoede) return null;
  const { dato, kommune } = status.fremmoede;
  const dag = `${formatWeekday(dato)} ${formatLongDate(dato).slice(-4)}`;
  return (
    <Alert kind="warning" heading={t.heading}>
      {t.text(kommune, dag)}
    </Alert>
  );
};
