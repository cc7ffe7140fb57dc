import { useEffect, useRef, type ReactElement } from 'react';
import { Actions, Button } from '../components/button.tsx';
import { usePageTitle } from '../components/page-title.ts';
import { hasUnsaved } from '../forms/unsaved.ts';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { useWaitingPage } from './waiting-page.ts';

interface LoggedOffPageProps {
  readonly loginUrl: (til: string) => string;
  readonly prefix: string;
  readonly onReturn: () => void;
}

/** What is shown when the session is over. With something unsaved the page waits in memory, and a login in a new tab brings it back. */
export const LoggedOffPage = ({ loginUrl, prefix, onReturn }: LoggedOffPageProps): ReactElement => {
  const t = useTexts(uiTexts).session;
  const heading = useRef<HTMLHeadingElement>(null);
  const unsaved = hasUnsaved();
  usePageTitle(t.ended);
  useWaitingPage();
  useEffect(() => heading.current?.focus(), []);
  return (
    <main className="container page-container">
      <h1 ref={heading} tabIndex={-1}>{t.ended}</h1>
      <p>{t.endedWhy}</p>
      {unsaved && <p>{t.unsaved}</p>}
      <Actions>
        {unsaved ? (
          <>
            <a className="button button-primary" href={loginUrl(`${prefix}/logget-ind`)} target="_blank" rel="noopener">{t.logInNewTab}</a>
            <Button variant="secondary" onClick={onReturn}>{t.continue}</Button>
          </>
        ) : (
          <a className="button button-primary" href={loginUrl(location.pathname + location.search)}>{t.logIn}</a>
        )}
      </Actions>
    </main>
  );
};
