import { showLanding } from '@jobnet/contracts';
import { Loaded, Page, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link, Navigate } from 'react-router';
import { links } from '../links.ts';
import { velkommenTexts } from './velkommen.texts.ts';

/** ID-LOGIN-03, ID-LOGIN-04: where a login without a destination goes on to. */
export const VelkommenPage = (): ReactElement => {
  const t = useTexts(velkommenTexts);
  const query = useEndpoint(showLanding, {});
  return (
    <Page title={t.title}>
      <Loaded query={query}>{({ page }) => <Navigate replace to={page === 'find-job-med-jobforslag' ? links.findJobMedJobforslag : links.findJob} />}</Loaded>
      {query.error && (
        <p className="mt-5">
          <Link to={links.findJob}>{t.findJob}</Link>
        </p>
      )}
    </Page>
  );
};
