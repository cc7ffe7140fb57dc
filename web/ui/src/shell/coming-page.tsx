import type { ReactElement } from 'react';
import { Page } from '../components/page.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { Alert } from '../components/alert.tsx';

/** A page that a later part of the project fills: its name, and one honest sentence. */
export const ComingPage = ({ title, sentence }: { title: string; sentence: string }): ReactElement => (
  <Page title={title}>
    <Alert kind="info" heading={useTexts(uiTexts).comingTitle}>{sentence}</Alert>
  </Page>
);
