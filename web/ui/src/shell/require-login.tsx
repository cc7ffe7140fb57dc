import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Actions, LinkButton } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { Spinner } from '../components/spinner.tsx';
import { useSession } from '../session/session-context.ts';

interface RequireLoginProps {
  readonly prefix: string;
  readonly texts: { readonly title: string; readonly text: string; readonly button: string };
  readonly children: ReactNode;
}

/** Shows the page to who is logged in, and to others how to log in and come back here. */
export const RequireLogin = ({ prefix, texts, children }: RequireLoginProps): ReactElement => {
  const { state, loginUrl } = useSession();
  const { pathname, search } = useLocation();
  if (state === 'loading') return <Spinner />;
  if (state === 'loggedIn') return <>{children}</>;
  return (
    <Page title={texts.title} lead={texts.text}>
      <Actions>
        <LinkButton to={loginUrl(prefix + pathname + search)} external>{texts.button}</LinkButton>
      </Actions>
    </Page>
  );
};
