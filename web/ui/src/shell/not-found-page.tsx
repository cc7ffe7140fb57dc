import type { ReactElement } from 'react';
import { Actions, LinkButton } from '../components/button.tsx';
import { Page } from '../components/page.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

/** An address that leads nowhere; the web server answers it with 404. */
export const NotFoundPage = (): ReactElement => {
  const t = useTexts(uiTexts).notFound;
  return (
    <Page title={t.title} lead={t.text}>
      <Actions>
        <LinkButton to="/">{t.home}</LinkButton>
        <LinkButton to="/hjaelp" external variant="secondary">{t.help}</LinkButton>
      </Actions>
    </Page>
  );
};
