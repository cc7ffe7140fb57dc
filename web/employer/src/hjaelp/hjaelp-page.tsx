import { Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { hjaelpTexts } from './hjaelp.texts.ts';

/** AG-10: guides to the modules, readable without login. */
export const HjaelpPage = (): ReactElement => {
  const t = useTexts(hjaelpTexts);
  return (
    <div className="jn-narrow">
      <Page title={t.title} lead={t.lead}>
        {t.guides.map(({ heading, steps }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <ol>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </section>
        ))}
        <p>
          {t.support} <a href="/hjaelp">{t.supportLink}</a>. {t.star} <a href={t.starUrl}>{t.starLink}</a>.
        </p>
      </Page>
    </div>
  );
};
