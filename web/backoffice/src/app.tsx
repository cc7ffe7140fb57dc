import { AppRoutes, Shell, useSession, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { appTexts } from './app.texts.ts';
import { frames } from './rolle/rolle-frame.tsx';
import { deleFor } from './rolle/sider.ts';
import { routes } from './routes.ts';

/** Where the backoffice lives. */
export const prefix = '/backoffice';

/** The backoffice: the frame around every page, with the menu of the role. */
export const App = (): ReactElement => {
  const t = useTexts(appTexts);
  const { me, loginUrl, logOut } = useSession();
  const about = me?.organisation?.navn ?? me?.virksomhedsnavn;
  return (
    <Shell
      logo={t.site}
      topLabel={t.topLabel}
      topLinks={[
        { to: '/', text: t.jobnet, external: true },
        { to: '/hjaelp', text: t.help, external: true },
      ]}
      menu={deleFor(me?.role).map(({ navn, to }) => ({ to, text: t.menu[navn] }))}
      footer={[
        { heading: t.footer.hjaelp, links: [{ to: '/hjaelp', text: t.footer.support, external: true }] },
        {
          heading: t.footer.om,
          links: [
            { to: '/om-jobnet/politik-om-persondata', text: t.footer.persondata, external: true },
            { to: '/om-jobnet/tilgaengelighed', text: t.footer.tilgaengelighed, external: true },
          ],
        },
      ]}
      {...(me ? { user: { name: me.navn, about, onLogOut: () => void logOut() } } : { login: { url: loginUrl(prefix), text: t.login.button } })}
    >
      <AppRoutes routes={routes} frames={frames} prefix={prefix} loginTexts={t.login} />
    </Shell>
  );
};
