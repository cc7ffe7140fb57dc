import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Breadcrumbs, type Crumb } from './breadcrumbs.tsx';
import { usePageTitle } from './page-title.ts';

let lastShown: string | undefined;

interface PageProps {
  /** The h1 and the document's title. */
  readonly title: string;
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly children?: ReactNode;
}

/** A page: one h1 that takes focus when the route changes (never on the first load), and the document's title (GEN-WCAG-02). */
export const Page = ({ title, lead, crumbs, children }: PageProps): ReactElement => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  usePageTitle(title);
  useEffect(() => {
    if (lastShown !== undefined && lastShown !== pathname) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    lastShown = pathname;
  }, [pathname]);
  return (
    <>
      {crumbs && <Breadcrumbs crumbs={crumbs} current={title} />}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead && <p className="font-lead">{lead}</p>}
      {children}
    </>
  );
};
