import { Actions, Cards, LinkButton, LinkCard, Page, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { forsideTexts } from './forside.texts.ts';

/** The front page before login: MitID Erhverv is the only door (AG-01), with guides and terms. */
export const LoggetUd = (): ReactElement => {
  const t = useTexts(forsideTexts);
  const { loginUrl } = useSession();
  return (
    <>
      <div className="jn-hero">
        <Page title={t.title} lead={t.lead}>
          <p>{t.logInAbout}</p>
          <Actions>
            <LinkButton to={loginUrl('/virksomhed')} external>
              {t.logIn}
            </LinkButton>
          </Actions>
        </Page>
      </div>
      <div className="mt-7">
        <Cards>
          <LinkCard to={links.hjaelp} heading={t.guides.heading}>
            {t.guides.text}
          </LinkCard>
          <LinkCard to={links.vilkaar} heading={t.vilkaar.heading}>
            {t.vilkaar.text}
          </LinkCard>
        </Cards>
      </div>
      <p className="mt-6">
        {t.star.text} <a href={t.star.url}>{t.star.link}</a>.
      </p>
    </>
  );
};
