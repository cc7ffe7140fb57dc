import { BackLink, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { foedselsdagFor } from '../borger/fundne.ts';
import { links } from '../links.ts';
import { adgangTexts } from './adgang.texts.ts';
import { Vilkaarsbrud } from './vilkaarsbrud.tsx';

/** ID-LOGIN-12: the borger support found, and whether the access is open. */
export const BorgersAdgangPage = (): ReactElement => {
  const t = useTexts(adgangTexts).find;
  const { borgerId = '' } = useParams();
  const foedt = foedselsdagFor(borgerId);
  return (
    <>
      <BackLink to={links.adgang} text={t.tilbage} />
      <Page title={t.borger} lead={foedt && t.foedt(foedt)}>
        <Vilkaarsbrud key={borgerId} borgerId={borgerId} />
      </Page>
    </>
  );
};
