import { Actions, LinkButton, Page, ReceiptPanel, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { sletAdgangTexts } from './slet-adgang.texts.ts';

/** ID-SLET-03: the receipt, when nobody is logged in any more. */
export const AdgangSlettetPage = (): ReactElement => {
  const { kvittering } = useTexts(sletAdgangTexts);
  return (
    <Page title={kvittering.title}>
      <ReceiptPanel title={kvittering.title}>
        <p>{kvittering.text}</p>
      </ReceiptPanel>
      <Actions>
        <LinkButton to={links.forside}>{kvittering.forside}</LinkButton>
      </Actions>
    </Page>
  );
};
