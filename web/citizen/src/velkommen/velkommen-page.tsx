import { showLanding } from '@jobnet/contracts';
import { Loaded, useEndpoint } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Navigate } from 'react-router';
import { links } from '../links.ts';

/** ID-LOGIN-03, ID-LOGIN-04: where a login without a destination goes on to. */
export const VelkommenPage = (): ReactElement => (
  <Loaded query={useEndpoint(showLanding, {})}>
    {({ page }) => <Navigate replace to={page === 'find-job-med-jobforslag' ? `${links.findJob}?jobforslag=ja` : links.findJob} />}
  </Loaded>
);
