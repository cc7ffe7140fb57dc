import { useId, useState, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { Button } from '../components/button.tsx';
import { currentOf, isActive, type MenuItem } from './menu.ts';
import { NavLink } from './nav-link.tsx';

/** The left menu. On a phone it folds into one button; an item's sub-items show while it is active. */
export const SideMenu = ({ label, items }: { label: string; items: readonly MenuItem[] }): ReactElement => {
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const id = useId();
  const current = currentOf(items, pathname);
  const close = (): void => setOpen(false);
  const list = (entries: readonly MenuItem[], top: boolean): ReactElement => (
    <ul className={top ? 'sidemenu' : undefined}>
      {entries.map((item) => (
        <li key={item.to} className={[isActive(item, pathname) && 'active', item === current && 'current'].filter(Boolean).join(' ') || undefined}>
          <NavLink item={item} current={item === current} onFollow={close} />
          {item.items && isActive(item, pathname) && list(item.items, false)}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={`jn-side-menu${open ? '' : ' is-folded'}`}>
      <div className="jn-side-toggle">
        <Button variant="secondary" icon={open ? 'close' : 'menu'} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {label}
        </Button>
      </div>
      <nav id={id} aria-label={label}>{list(items, true)}</nav>
    </div>
  );
};
