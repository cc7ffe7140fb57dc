import { AppRoutes, Shell, useSession, useTexts, type FooterColumn, type MenuItem } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { laasAfJobannoncer, laasAfModul } from './adgang/laas.ts';
import { useMig, type Mig } from './adgang/mig.ts';
import { appTexts } from './app.texts.ts';
import { links } from './links.ts';
import { frames, routes } from './routes.ts';

/** Where JobAG lives. */
export const prefix = '/virksomhed';

type Texts = (typeof appTexts)['da'];

const menuOf = (mig: Mig, { menu, locked }: Texts): readonly MenuItem[] => [
  { to: links.annoncer, text: menu.jobannoncer, locked: laasAfJobannoncer(mig, locked) },
  { to: '/jobordrer', text: menu.jobordrer, locked: laasAfModul(mig, 'jobordrer', locked) },
  { to: '/cv', text: menu.cv, locked: laasAfModul(mig, 'cv', locked) },
  { to: links.kontaktpersoner, text: menu.kontaktpersoner },
  { to: links.minVirksomhed, text: menu.virksomhed, locked: laasAfJobannoncer(mig, locked) },
];

const footerOf = ({ footer }: Texts): readonly FooterColumn[] => [
  {
    heading: footer.jobag,
    links: [
      { to: links.vilkaar, text: footer.vilkaar },
      { to: links.hjaelp, text: footer.guides },
      { to: links.egneData, text: footer.egneData },
    ],
  },
  { heading: footer.hjaelp, links: [{ to: '/hjaelp', text: footer.support, external: true }] },
  {
    heading: footer.om,
    links: [
      { to: '/om-jobnet/politik-om-persondata', text: footer.persondata, external: true },
      { to: '/om-jobnet/tilgaengelighed', text: footer.tilgaengelighed, external: true },
    ],
  },
];

/** JobAG: the frame around every page, with who is logged in and for which company (AG-11, AG-KP-09). */
export const App = (): ReactElement => {
  const t = useTexts(appTexts);
  const { me, loginUrl, logOut } = useSession();
  const mig = useMig();
  const name = mig?.kontaktperson?.navn;
  const about = mig?.virksomhed.navn ?? me?.virksomhedsnavn;
  return (
    <Shell
      logo={t.site}
      tagline={name && about ? `${name}, ${about}` : about}
      topLabel={t.topLabel}
      topLinks={[
        { to: '/', text: t.jobnet, external: true },
        { to: '/hjaelp', text: t.help, external: true },
      ]}
      menu={mig ? menuOf(mig, t) : []}
      footer={footerOf(t)}
      {...(me
        ? { user: { name: me.navn, to: mig?.kontaktperson && links.kontaktperson(mig.kontaktperson.kontaktpersonId), onLogOut: () => void logOut() } }
        : { login: { url: loginUrl(prefix), text: t.login.button } })}
    >
      <AppRoutes routes={routes} frames={frames} prefix={prefix} loginTexts={t.login} />
    </Shell>
  );
};
