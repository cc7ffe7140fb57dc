import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Dot } from '../components/tag.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import type { MenuItem } from './menu.ts';

/** A menu item as a link, or greyed out with the reason, read aloud and shown on hover and focus. */
export const NavLink = ({ item, current, onFollow }: { item: MenuItem; current: boolean; onFollow?: () => void }): ReactElement => {
  const t = useTexts(uiTexts);
  const text = (
    <span>
      {item.text}
      {item.count && <Dot count={item.count.number} label={item.count.label} />}
    </span>
  );
  if (item.locked) {
    return (
      <a className="nav-link jn-locked" role="link" aria-disabled="true" tabIndex={0}>
        {text}
        <span className="sr-only">{`, ${t.locked}: ${item.locked}`}</span>
        <small className="jn-why" aria-hidden="true">{item.locked}</small>
      </a>
    );
  }
  return (
    <Link to={item.to} className="nav-link" aria-current={current ? 'page' : undefined} onClick={onFollow}>
      {text}
    </Link>
  );
};
