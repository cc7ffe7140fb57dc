import { showOwnBrugerkoder } from '@jobnet/contracts';
import { SideMenu, useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { profilTexts } from './profil.texts.ts';

/** The left menu between the pages behind one's own name (PROF-01). Only who has brugerkoder is shown the way to them (ID-KODE-29). */
export const ProfilFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(profilTexts);
  const { data } = useEndpoint(showOwnBrugerkoder, {});
  return (
    <div className="jn-columns">
      <SideMenu
        label={t.menu}
        items={[
          { to: links.kontaktoplysninger, text: t.kontaktoplysninger },
          ...(data?.brugerkoder ? [{ to: links.brugernavnOgAdgangskode, text: t.brugernavnOgAdgangskode }] : []),
          { to: links.opslag, text: t.opslag },
          { to: links.sessioner, text: t.sessioner },
          { to: links.egneData, text: t.egneData },
          { to: links.sletAdgang, text: t.sletAdgang },
        ]}
      />
      <div>{children}</div>
    </div>
  );
};
