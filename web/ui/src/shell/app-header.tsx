import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { Icon } from '../components/icon.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { isActive, type MenuItem } from './menu.ts';
import { NavLink } from './nav-link.tsx';

/** Who is logged in, as the header shows it. */
export interface HeaderUser {
  readonly name: string;
  /** Company or organisation. */
  readonly about?: string;
  /** Where the name leads. */
  readonly to?: string;
  readonly onLogOut: () => void;
}

export interface HeaderProps {
  readonly logo: string;
  readonly tagline?: string;
  readonly menu: readonly MenuItem[];
  readonly user?: HeaderUser;
  /** When nobody is logged in. */
  readonly login?: { readonly url: string; readonly text: string };
}

const UserArea = ({ user, login, onFollow }: Pick<HeaderProps, 'user' | 'login'> & { onFollow?: () => void }): ReactElement | null => {
  const t = useTexts(uiTexts);
  if (user) {
    return (
      <div className="jn-user">
        <span className="user">
          {user.to ? <Link to={user.to} onClick={onFollow}>{user.name}</Link> : user.name}
          {user.about && `, ${user.about}`}
        </span>
        <button type="button" className="function-link d-print-none" onClick={user.onLogOut}>
          <Icon name="lock" />
          {t.logOut}
        </button>
      </div>
    );
  }
  if (!login) return null;
  return <div className="jn-user"><a className="function-link" href={login.url}><Icon name="lock" />{login.text}</a></div>;
};

const MenuList = ({ menu, onFollow }: { menu: readonly MenuItem[]; onFollow?: () => void }): ReactElement => {
  const { pathname } = useLocation();
  return (
    <ul className="mainmenu">
      {menu.map((item) => (
        <li key={item.to} className={isActive(item, pathname) ? 'active current' : undefined}>
          <NavLink item={item} current={pathname === item.to} onFollow={onFollow} />
        </li>
      ))}
    </ul>
  );
};

const MobileDrawer = ({ onClose, ...header }: HeaderProps & { onClose: () => void }): ReactElement => {
  const t = useTexts(uiTexts);
  const drawer = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    drawer.current?.showModal();
    document.body.classList.add('jn-drawer-open');
    return () => {
      document.body.classList.remove('jn-drawer-open');
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog ref={drawer} className="mobile-drawer is-visible" aria-label={t.menu} onCancel={onClose}>
      <div className="menu-top">
        <h2 className="menu-heading">{t.menu}</h2>
        <button type="button" className="function-link button-menu-close" aria-label={t.closeMenu} onClick={onClose}>
          <Icon name="close" />
          {t.close}
        </button>
      </div>
      <nav className="navigation-menu-mobile" aria-label={t.mainMenu}><MenuList menu={header.menu} onFollow={onClose} /></nav>
      <div className="portal-info-mobile"><UserArea user={header.user} login={header.login} onFollow={onClose} /></div>
    </dialog>
  );
};

/** Logo, main menu and who is logged in; on a phone the menu is a drawer. */
export const AppHeader = (props: HeaderProps): ReactElement => {
  const t = useTexts(uiTexts);
  const [open, setOpen] = useState(false);
  return (
    <header className="header">
      <div className="portal-info">
        <div className="portal-info-inner container">
          <Link to="/" className="jn-logo">
            {props.logo}
            {props.tagline && <small>{props.tagline}</small>}
          </Link>
          <button type="button" className="function-link button-menu-open ml-auto d-print-none" aria-haspopup="dialog" onClick={() => setOpen(true)}>
            <Icon name="menu" />
            {t.menu}
          </button>
          <div className="portal-user"><UserArea user={props.user} login={props.login} /></div>
        </div>
      </div>
      {props.menu.length > 0 && (
        <div className="navigation-menu">
          <div className="navigation-menu-inner container">
            <nav className="nav" aria-label={t.mainMenu}><MenuList menu={props.menu} /></nav>
          </div>
        </div>
      )}
      {open && <MobileDrawer {...props} onClose={() => setOpen(false)} />}
    </header>
  );
};
