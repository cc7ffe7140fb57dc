import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from './icon.tsx';

/** A grid of cards. */
export const Cards = ({ children }: { children: ReactNode }): ReactElement => <ul className="jn-cards no-max-width">{children}</ul>;

/** A card that is one link. */
export const LinkCard = ({ to, heading, headingLevel: Heading = 'h2', children }: { to: string; heading: string; headingLevel?: 'h2' | 'h3'; children?: ReactNode }): ReactElement => (
  <li>
    <Link to={to} className="card">
      <div className="card-content">
        <Heading className="card-heading">{heading}</Heading>
        {children && <div>{children}</div>}
      </div>
      <Icon name="arrow-forward" className="card-icon" />
    </Link>
  </li>
);
