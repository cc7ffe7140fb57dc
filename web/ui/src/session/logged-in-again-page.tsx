import type { ReactElement } from 'react';
import { Page } from '../components/page.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';

/** The end of a login in a new tab: the other tab goes on by itself. */
export const LoggedInAgainPage = (): ReactElement => {
  const t = useTexts(uiTexts).session;
  return <Page title={t.backTitle} lead={t.back} />;
};
