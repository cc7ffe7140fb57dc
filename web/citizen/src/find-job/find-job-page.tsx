import { Page, useTexts } from '@jobnet/web-ui';
import { useMemo, type ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { links } from '../links.ts';
import { JobforslagBesked } from '../velkommen/jobforslag-besked.tsx';
import { findJobTexts } from './find-job.texts.ts';
import './find-job.scss';
import { SoegeForm } from './soege-form.tsx';
import { Soegekriterier } from './soegekriterier.tsx';
import { Soegeresultat } from './soegeresultat.tsx';
import { laesSoegning, skrivSoegning, type Soegning } from './soegning.ts';

/** Find job: the address holds the whole search, so that it can be shared, kept and gone back to (JOB-01, JOB-06). */
export const FindJobPage = (): ReactElement => {
  const t = useTexts(findJobTexts);
  const { search, key, state } = useLocation();
  const navigate = useNavigate();
  const soegning = useMemo(() => laesSoegning(new URLSearchParams(search)), [search]);
  const fokus = (state as { readonly fokus?: boolean } | null)?.fokus ? key : undefined;
  const gaaTil = (ny: Soegning, medFokus = true): void => void navigate(links.findJob + skrivSoegning(ny), { state: { fokus: medFokus } });
  return (
    <Page title={t.title}>
      {new URLSearchParams(search).get('jobforslag') === '1' && <JobforslagBesked />}
      <div className="jn-find-job">
        <div>
          <SoegeForm key={skrivSoegning({ ...soegning, page: 1, sort: undefined })} soegning={soegning} onSoeg={gaaTil} />
          <Soegekriterier soegning={soegning} onSkift={gaaTil} />
        </div>
        <Soegeresultat soegning={soegning} onSkift={gaaTil} fokus={fokus} />
      </div>
    </Page>
  );
};
