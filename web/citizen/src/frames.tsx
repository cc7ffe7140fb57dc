import { SideMenu, useTexts, type Frames } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { appTexts } from './app.texts.ts';
import { HjaelpFrame } from './hjaelp/hjaelp-frame.tsx';
import { mitJobnetMenu } from './menu.ts';

/** The left menu of Mit Jobnet beside the page. */
const MitJobnetFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(appTexts);
  return (
    <div className="jn-columns">
      <SideMenu label={t.menu.mitJobnet} items={mitJobnetMenu(t, { dagpengetaellere: false, minSag: false, oplysningerOmDig: false })} />
      <div>{children}</div>
    </div>
  );
};

/** What stands beside a page. */
export const frames: Frames = { 'mit-jobnet': MitJobnetFrame, hjaelp: HjaelpFrame };
