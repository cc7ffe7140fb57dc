import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import { AppHeader, type HeaderProps } from './app-header.tsx';

/** A link of the top line or the footer; `external` leaves this app. */
export interface ShellLink {
  readonly to: string;
  readonly text: string;
  readonly external?: boolean;
}

export interface FooterColumn {
  readonly heading: string;
  readonly links: readonly ShellLink[];
}

interface ShellProps extends HeaderProps {
  readonly topLinks: readonly ShellLink[];
  readonly topLabel: string;
  readonly footer: readonly FooterColumn[];
  readonly children: ReactNode;
}

const AnyLink = ({ link }: { link: ShellLink }): ReactElement => (link.external ? <a href={link.to}>{link.text}</a> : <Link to={link.to}>{link.text}</Link>);

const focusMain = (): void => document.getElementById('main-content')?.focus();

/** What stands around every page: skip link, light blue line, header, main, footer. */
export const Shell = ({ topLinks, topLabel, footer, children, ...header }: ShellProps): ReactElement => {
  const t = useTexts(uiTexts);
  return (
    <>
      <a
        className="skipnav"
        href="#main-content"
        onClick={(event) => {
          event.preventDefault();
          focusMain();
        }}
      >
        {t.skip}
      </a>
      <nav className="jn-top-line d-print-none" aria-label={topLabel}>
        <ul className="container no-max-width">
          {topLinks.map((link) => (
            <li key={link.to}><AnyLink link={link} /></li>
          ))}
        </ul>
      </nav>
      <AppHeader {...header} />
      <main id="main-content" tabIndex={-1} className="container page-container">{children}</main>
      <footer>
        <div className="footer">
          <div className="container">
            <div className="row">
              {footer.map((column) => (
                <div key={column.heading} className="col-12 col-md-4 footer-col">
                  <h2>{column.heading}</h2>
                  <ul className="unstyled-list footer-links">
                    {column.links.map((link) => (
                      <li key={link.to + link.text}><AnyLink link={link} /></li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          </div>
        </div>
      </footer>
    </>
  );
};
