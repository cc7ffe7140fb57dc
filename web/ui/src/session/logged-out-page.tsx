import type { ReactElement } from 'react';
import { Actions, LinkButton } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

/** Where MitID sends the person after "Log ud" (ID-LOGIN-13). */
export const LoggedOutPage = ({ home }: { home: string }): ReactElement => {
  const t = useTexts(uiTexts).session;
  return (
    <Page title={t.outTitle} lead={t.out}>
      <Actions>
        <LinkButton to={home} variant="secondary">{t.outHome}</LinkButton>
      </Actions>
    </Page>
  );
};
