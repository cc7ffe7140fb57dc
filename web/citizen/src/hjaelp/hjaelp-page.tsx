import { Cards, LinkCard, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { hjaelpTexts } from './hjaelp.texts.ts';

/** HS-02: the overview of Hjælp og support. */
export const HjaelpPage = (): ReactElement => {
  const t = useTexts(hjaelpTexts);
  return (
    <Page title={t.title} lead={t.lead}>
      <Cards>
        {t.emner.map(({ slug, title, about }) => (
          <LinkCard key={slug} to={links.hjaelpOm(slug)} heading={title}>{about}</LinkCard>
        ))}
      </Cards>
    </Page>
  );
};
