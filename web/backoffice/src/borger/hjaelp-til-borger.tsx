import { useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { hjaelpTilBorgerTexts } from './hjaelp-til-borger.texts.ts';

/** ID-SAG-02: nobody sees a borger's Jobnet as the borger (ID-SAG-01), so help is at Jobnet-support and in the guides. */
export const HjaelpTilBorger = (): ReactElement => {
  const t = useTexts(hjaelpTilBorgerTexts);
  const veje = [
    { to: '/hjaelp/kontakt', text: t.support },
    { to: '/hjaelp/guide-for-sagsbehandlere', text: t.guide },
    { to: '/hjaelp', text: t.hjaelp },
  ];
  return (
    <section aria-labelledby="hjaelp-til-borger" className="mt-7">
      <h2 id="hjaelp-til-borger" className="h4">{t.heading}</h2>
      <p>{t.text}</p>
      <ul>{veje.map(({ text, to }) => <li key={to}><a href={to}>{text}</a></li>)}</ul>
    </section>
  );
};
