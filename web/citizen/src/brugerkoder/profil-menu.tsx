import { showOwnBrugerkoder } from '@jobnet/contracts';
import { useEndpoint, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { links } from '../links.ts';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-29: the profile's items. Only who has brugerkoder has more than the one, and so a menu. */
export const ProfilMenu = (): ReactElement | null => {
  const t = useTexts(brugerkoderTexts).profil;
  const { pathname } = useLocation();
  const { data } = useEndpoint(showOwnBrugerkoder, {});
  if (!data?.brugerkoder) return null;
  const items = [
    { to: links.kontaktoplysninger, text: t.kontakt },
    { to: links.brugernavnOgAdgangskode, text: t.title },
  ];
  return (
    <nav aria-label={t.menu}>
      <ul className="nobullet-list">
        {items.map(({ to, text }) => (
          <li key={to}>
            <Link to={to} aria-current={pathname === to ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
};
