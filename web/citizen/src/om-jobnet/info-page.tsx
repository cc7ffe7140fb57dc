import { Page } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';

interface InfoPageProps {
  readonly title: string;
  readonly lead?: string;
  /** Heading and text of each part. */
  readonly parts: readonly (readonly string[])[];
}

/** A page of headings with a text each. */
export const InfoPage = ({ title, lead, parts }: InfoPageProps): ReactElement => (
  <Page title={title} lead={lead} crumbs={[{ to: links.forside, text: 'Jobnet' }]}>
    {parts.map(([heading, text]) => (
      <section key={heading}>
        <h2>{heading}</h2>
        <p>{text}</p>
      </section>
    ))}
  </Page>
);
