import { Badge, NotFoundPage, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { links } from '../links.ts';
import { hjaelpTexts } from './hjaelp.texts.ts';

/** HS-02, HS-06, HS-07: one page of Hjælp og support, with the audience it is for. */
export const EmnePage = (): ReactElement => {
  const t = useTexts(hjaelpTexts);
  const { emne: slug } = useParams();
  const emne = t.emner.find((one) => one.slug === slug);
  if (!emne) return <NotFoundPage />;
  return (
    <Page title={emne.title} lead={emne.about} crumbs={[{ to: links.forside, text: 'Jobnet' }, { to: links.hjaelp, text: t.title }]}>
      {emne.audience && <p><Badge kind="info" text={`${t.audience} ${emne.audience.toLowerCase()}`} /></p>}
      {emne.parts.map(({ heading, texts, steps }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {texts.map((text) => <p key={text}>{text}</p>)}
          {steps && <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>}
        </section>
      ))}
    </Page>
  );
};
