import { logout } from '@jobnet/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactElement, type ReactNode } from 'react';
import { useClient } from '../api/api-context.ts';
import { Button } from '../components/button.tsx';
import { Modal } from '../components/modal.tsx';
import { hasUnsaved } from '../forms/unsaved.ts';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { LoggedOffPage } from './logged-off-page.tsx';
import { SessionContext, type Session } from './session-context.ts';
import { SessionWatch, type WatchState } from './session-watch.ts';
import { appClass } from './waiting-page.ts';

/** Where a borger without MitID logs in, and comes back from as from MitID. */
const brugerkoderUrl = (til: string): string => `/log-ind-med-brugerkoder?til=${encodeURIComponent(til)}`;

const unknown: WatchState = { state: 'loading', phase: 'active', minutesLeft: 20 };

/** Asks after 15 idle minutes, and shows the logged-off page at 20 (ID-LOGIN-11). The page is gone then, with what was fetched; one with something unsaved waits outside the document. */
export const SessionProvider = ({ prefix, children }: { prefix: string; children: ReactNode }): ReactElement => {
  const t = useTexts(uiTexts).session;
  const client = useClient();
  const [watch] = useState(() => new SessionWatch(client));
  const now = useSyncExternalStore(watch.subscribe, watch.current, () => unknown);
  useEffect(() => watch.start(), [watch]);
  const returned = now.state === 'loggedIn' && typeof location !== 'undefined' && location.pathname.endsWith('/logget-ind');
  useEffect(() => {
    if (returned) watch.announceLogin();
  }, [returned, watch]);

  const isGone = now.state === 'ended' && !hasUnsaved();
  const queries = useQueryClient();
  useEffect(() => {
    if (isGone) queries.clear();
  }, [isGone, queries]);

  const state = now.state === 'ended' ? 'loggedIn' : now.state;
  const session = useMemo<Session>(
    () => ({
      state,
      me: now.me,
      loginUrl: (til) => `/api/identity/v1/login/${client.audience}${til ? `?til=${encodeURIComponent(til)}` : ''}`,
      logOut: async () => {
        const { redirectTo } = await client.call(logout, {});
        watch.announceLogout();
        location.assign(redirectTo);
      },
    }),
    [state, now.me, client, watch],
  );

  return (
    <SessionContext value={session}>
      <div className={appClass}>{isGone ? null : children}</div>
      {now.state === 'ended' && <LoggedOffPage loginUrl={now.me?.medBrugerkoder ? brugerkoderUrl : session.loginUrl} prefix={prefix} onReturn={() => void watch.ask({ use: true })} />}
      {now.state === 'loggedIn' && now.phase === 'warning' && (
        <Modal title={t.warningTitle} actions={<Button onClick={() => void watch.ask({ use: true })}>{t.stay}</Button>}>
          <p>{t.warning}</p>
          <p role="status">{t.left(now.minutesLeft)}</p>
          <p>{t.keep}</p>
        </Modal>
      )}
    </SessionContext>
  );
};
