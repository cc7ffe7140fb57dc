import { Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { omJobnetTexts } from './om-jobnet.texts.ts';

/** ID-LOGIN-09, -10, -20: the terms as information; nothing is to be accepted (ID-LOGIN-08). */
export const VilkaarPage = (): ReactElement => {
  const t = useTexts(omJobnetTexts);
  return (
    <Page title={t.vilkaar.title} crumbs={[{ to: links.forside, text: t.home }]}>
      <h2>{t.vilkaar.subtitle}</h2>
      {t.vilkaar.terms.map((text) => <p key={text}>{text}</p>)}
      <p>
        {t.vilkaar.dataBefore}
        <Link to={links.persondata}>{t.vilkaar.dataLink}</Link>
        {t.vilkaar.dataAfter}
      </p>
      <p>{t.vilkaar.cookies}</p>
      <p>{t.vilkaar.idle}</p>
      <h2>{t.vilkaar.policyTitle}</h2>
      <p>{t.vilkaar.policy}</p>
      <p><Link to={links.persondata}>{t.vilkaar.policyLink}</Link></p>
    </Page>
  );
};
