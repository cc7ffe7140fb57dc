import { listBeskeder } from '@jobnet/contracts';
import { SideMenu, useEndpoint, useSession, useTexts, type Frames, type MenuItem } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { appTexts } from './app.texts.ts';
import { beskederTexts } from './beskeder/beskeder.texts.ts';
import { HjaelpFrame } from './hjaelp/hjaelp-frame.tsx';
import { mitJobnetMenu } from './menu.ts';
import { ProfilFrame } from './profil/profil-frame.tsx';

const pollMs = 60_000;

/** How many messages lie unread in the Beskedbakke (MSG-02). */
const useUlaeste = (): MenuItem['count'] => {
  const t = useTexts(beskederTexts);
  const { state } = useSession();
  const antal = useEndpoint(listBeskeder, { query: { side: 1 } }, { enabled: state === 'loggedIn', pollMs }).data?.ulaeste;
  return antal ? { number: antal, label: t.antalUlaeste(antal) } : undefined;
};

/** The left menu of Mit Jobnet beside the page. */
const MitJobnetFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(appTexts);
  const ulaeste = useUlaeste();
  return (
    <div className="jn-columns">
      <SideMenu label={t.menu.mitJobnet} items={mitJobnetMenu(t, { dagpengetaellere: false, minSag: false, oplysningerOmDig: false, ulaeste })} />
      <div>{children}</div>
    </div>
  );
};

/** What stands beside a page. */
export const frames: Frames = { 'mit-jobnet': MitJobnetFrame, profil: ProfilFrame, hjaelp: HjaelpFrame };
