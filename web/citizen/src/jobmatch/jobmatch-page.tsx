import { showJobmatch } from '@jobnet/contracts';
import { Alert, Loaded, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Ansaettelsesbetingelser } from './ansaettelsesbetingelser.tsx';
import { Joboensker } from './joboensker.tsx';
import './jobmatch.scss';
import { jobmatchTexts } from './jobmatch.texts.ts';

/** JM-04: whether Jobmatch is filled in, and what is missing. */
const Udfyldelse = (): ReactElement => {
  const t = useTexts(jobmatchTexts);
  const query = useEndpoint(showJobmatch, {});
  return (
    <Loaded query={query}>
      {({ udfyldt, joboenskerUdfyldt, ansaettelsesbetingelserUdfyldt }) =>
        udfyldt ? (
          <Alert kind="success">{t.udfyldt}</Alert>
        ) : (
          <Alert kind="info">
            {t.mangler}
            <ul>
              {!joboenskerUdfyldt && <li>{t.jobsoegning.heading}</li>}
              {!ansaettelsesbetingelserUdfyldt && <li>{t.betingelser.heading}</li>}
            </ul>
          </Alert>
        )
      }
    </Loaded>
  );
};

/** Jobmatch: exactly two areas (JM-01, JM-02). */
export const JobmatchPage = (): ReactElement => {
  const t = useTexts(jobmatchTexts);
  return (
    <Page title={t.title} lead={t.lead}>
      <Udfyldelse />
      <Joboensker />
      <Ansaettelsesbetingelser />
    </Page>
  );
};
