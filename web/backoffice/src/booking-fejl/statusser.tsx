import type { bookingFejlStatus } from '@jobnet/contracts';
import { Badge, useTexts, type Kind } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { z } from 'zod';
import { bookingFejlTexts } from './booking-fejl.texts.ts';

/** Where a report stands. */
export type Status = z.output<typeof bookingFejlStatus>;

const statusser: readonly Status[] = ['venter', 'leveret', 'afvist', 'opgivet'];
const farver: Readonly<Record<Status, Kind>> = { venter: 'info', leveret: 'success', afvist: 'error', opgivet: 'warning' };

/** Where a report stands, in words and a colour. */
export const StatusMaerke = ({ status }: { status: Status }): ReactElement => <Badge text={useTexts(bookingFejlTexts).statusser[status]} kind={farver[status]} />;

/** The state that the address asks for; none for all reports. */
export const useValgtStatus = (): Status | undefined => {
  const [search] = useSearchParams();
  return statusser.find((status) => status === search.get('status'));
};

/** How many reports stand where; each number leads to them. */
export const StatusValg = ({ antal }: { antal: Readonly<Record<Status, number>> }): ReactElement => {
  const t = useTexts(bookingFejlTexts);
  const valgt = useValgtStatus();
  const alle = statusser.reduce((sum, status) => sum + antal[status], 0);
  const valg = [{ status: undefined, text: t.alle(alle) }, ...statusser.map((status) => ({ status, text: t.medAntal(t.statusser[status], antal[status]) }))];
  return (
    <nav aria-label={t.visning}>
      <ul className="nobullet-list">
        {valg.map(({ status, text }) => (
          <li key={text}>
            <Link to={status ? `?status=${status}` : '?'} aria-current={status === valgt ? 'true' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
