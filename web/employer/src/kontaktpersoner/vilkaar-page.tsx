import { BackLink, formatLongDate, Page, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useMig } from '../adgang/mig.ts';
import { links } from '../links.ts';
import { vilkaarTexts } from './vilkaar.texts.ts';

/** AG-KP-04: the terms; readable without login too. */
export const VilkaarPage = (): ReactElement => {
  const t = useTexts(vilkaarTexts);
  const mig = useMig();
  return (
    <div className="jn-narrow">
      {mig && <BackLink to={links.kontaktpersoner} text={t.back} />}
      <Page title={t.title} lead={t.lead}>
        {t.parts.map(({ heading, text }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
        ))}
        {mig && <p>{t.version(formatLongDate(mig.vilkaarVersion))}</p>}
      </Page>
    </div>
  );
};
