import { SideMenu, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { profilTexts } from './profil.texts.ts';

/** The left menu between the pages behind one's own name (PROF-01). */
export const ProfilFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(profilTexts);
  return (
    <div className="jn-columns">
      <SideMenu
        label={t.menu}
        items={[
          { to: links.kontaktoplysninger, text: t.kontaktoplysninger },
          { to: links.opslag, text: t.opslag },
          { to: links.egneData, text: t.egneData },
          { to: links.sletAdgang, text: t.sletAdgang },
        ]}
      />
      <div>{children}</div>
    </div>
  );
};
