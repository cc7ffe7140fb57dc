import { SideMenu, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { links } from '../links.ts';
import { hjaelpTexts } from './hjaelp.texts.ts';

/** HS-03: the left menu between the pages of Hjælp og support. */
export const HjaelpFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(hjaelpTexts);
  return (
    <div className="jn-columns">
      <SideMenu label={t.menu} items={[{ to: links.hjaelp, text: t.overview, exact: true }, ...t.emner.map(({ slug, title }) => ({ to: links.hjaelpOm(slug), text: title }))]} />
      <div>{children}</div>
    </div>
  );
};
