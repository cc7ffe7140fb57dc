import { listJoboensker } from '@jobnet/contracts';
import { Alert, useEndpoint, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { velkommenTexts } from './velkommen.texts.ts';

/** ID-LOGIN-04: what one lands on when Jobmatch is filled in. Says that the chosen jobs come later, and finds by the own stillingsbetegnelser until then. */
export const JobforslagBesked = (): ReactElement | null => {
  const t = useTexts(velkommenTexts).jobforslag;
  const { state } = useSession();
  const { data } = useEndpoint(listJoboensker, {}, { enabled: state === 'loggedIn' });
  if (state !== 'loggedIn') return null;
  const gyldige = (data?.items ?? []).filter(({ udgaaet }) => !udgaaet);
  return (
    <Alert kind="info" heading={t.heading}>
      <p>{t.text}</p>
      <ul>
        {gyldige.map(({ joboenskeId, conceptUri, label, aliasId, aliasLabel }) => (
          <li key={joboenskeId}>
            <Link to={`${links.findJob}?${new URLSearchParams(aliasId ? { aliasId } : { conceptUri })}`}>{t.link(aliasLabel ?? label)}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
};
