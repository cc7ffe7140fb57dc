import { Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { omJobnetTexts } from './om-jobnet.texts.ts';

/** MSG-08: where letters from public authorities are, and what Jobnet itself sends. */
export const DigitalPostPage = (): ReactElement => {
  const t = useTexts(omJobnetTexts);
  return (
    <Page title={t.digitalPost.title} crumbs={[{ to: links.forside, text: t.home }]}>
      {t.digitalPost.texts.map((text) => <p key={text}>{text}</p>)}
      <p><Link to={links.beskeder}>{t.digitalPost.link}</Link></p>
    </Page>
  );
};
