import { Actions, LinkButton, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-09..12, ID-KODE-32: whom to ask for a new adgangskode, or for a forgotten brugernavn. */
export const GlemtAdgangskodePage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts);
  return (
    <Page title={t.glemtSide.title} crumbs={[{ to: links.forside, text: 'Jobnet' }, { to: links.brugerkoder, text: t.title }]}>
      <p>{t.glemtSide.ny}</p>
      <p>{t.glemtSide.brugernavn}</p>
      <Actions>
        <LinkButton to={links.hjaelpOm('kontakt')}>{t.glemtSide.support}</LinkButton>
        <LinkButton to={links.brugerkoder} variant="secondary">
          {t.glemtSide.tilbage}
        </LinkButton>
      </Actions>
    </Page>
  );
};
