import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { Alert } from '../components/alert.tsx';
import { Actions, LinkButton } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { useTexts } from '../text/texts.ts';
import { loginErrorTexts } from './login-error.texts.ts';
import { useSession } from './session-context.ts';

/** `/log-ind-fejl?kode=...`: why the login came to nothing and how to go on. An unknown code reads as an unknown attempt. */
export const LoginErrorPage = (): ReactElement => {
  const t = useTexts(loginErrorTexts);
  const { loginUrl } = useSession();
  const [query] = useSearchParams();
  const reasons: Readonly<Record<string, string>> = t.reasons;
  return (
    <Page title={t.title}>
      <Alert kind="warning">{reasons[query.get('kode') ?? ''] ?? t.reasons['login-ugyldigt']}</Alert>
      <Actions>
        <LinkButton to={loginUrl()} external>{t.again}</LinkButton>
        <LinkButton to="/hjaelp" external variant="secondary">{t.help}</LinkButton>
      </Actions>
    </Page>
  );
};
