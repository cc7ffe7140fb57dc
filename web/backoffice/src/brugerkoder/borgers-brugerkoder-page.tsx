import { BackLink, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { foedselsdagFor } from '../borger/fundne.ts';
import { links } from '../links.ts';
import { Brugerkoder } from './brugerkoder.tsx';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-14: the borger support found: the flag, and a new adgangskode where it is set. */
export const BorgersBrugerkoderPage = (): ReactElement => {
  const t = useTexts(brugerkoderTexts).find;
  const { borgerId = '' } = useParams();
  const foedt = foedselsdagFor(borgerId);
  return (
    <>
      <BackLink to={links.brugerkoder} text={t.tilbage} />
      <Page title={t.borger} lead={foedt && t.foedt(foedt)}>
        <Brugerkoder key={borgerId} borgerId={borgerId} />
      </Page>
    </>
  );
};
