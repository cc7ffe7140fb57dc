import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { Icon } from './icon.tsx';

export interface Crumb {
  readonly to: string;
  readonly text: string;
}

/** The way to this page; every step is a link to a page that exists. */
export const Breadcrumbs = ({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }): ReactElement => (
  <nav className="breadcrumbs" aria-label={useTexts(uiTexts).breadcrumb}>
    <ol className="breadcrumbs__list">
      {crumbs.map((crumb, place) => (
        <li key={crumb.to} className="breadcrumbs__list-item">
          {place > 0 && <Icon name="chevron-right" />}
          <Link className="breadcrumbs__link" to={crumb.to}>
            {crumb.text}
          </Link>
        </li>
      ))}
      <li className="breadcrumbs__list-item" aria-current="page">
        <Icon name="chevron-right" />
        {current}
      </li>
    </ol>
  </nav>
);

/** A link back to where the person came from. */
export const BackLink = ({ to, text }: { to: string; text?: string }): ReactElement => {
  const t = useTexts(uiTexts);
  return (
    <div>
      <Link to={to} className="back-link">
        <Icon name="chevron-left" />
        {text ?? t.back}
      </Link>
    </div>
  );
};
