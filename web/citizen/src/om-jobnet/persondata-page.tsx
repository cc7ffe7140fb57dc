import { Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { omJobnetTexts } from './om-jobnet.texts.ts';

/** ID-LOGIN-19: who is responsible for the data, the five rights, and whom to write to. */
export const PersondataPage = (): ReactElement => {
  const t = useTexts(omJobnetTexts);
  return (
    <Page title={t.persondata.title} crumbs={[{ to: links.forside, text: t.home }]}>
      <p>{t.persondata.who}</p>
      <h2>{t.persondata.rightsTitle}</h2>
      <p>{t.persondata.rightsLead}</p>
      <ul>
        {t.persondata.rights.map(([right, text]) => (
          <li key={right}>
            <strong>{right}:</strong> {text}
          </li>
        ))}
      </ul>
      <h2>{t.persondata.localTitle}</h2>
      <p>{t.persondata.local}</p>
      <h2>{t.persondata.contactTitle}</h2>
      <p>
        {t.persondata.star}: <a href="mailto:star@star.dk">star@star.dk</a>
      </p>
      <p>
        {t.persondata.dpo}: <a href="tel:+4550917768">50917768</a>, <a href="mailto:dpo@bm.dk">dpo@bm.dk</a>
      </p>
    </Page>
  );
};
