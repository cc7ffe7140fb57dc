import { AppRoutes, Shell, useSession, useTexts, type FooterColumn, type ShellLink } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router';
import { appTexts, type AppTexts } from './app.texts.ts';
import { frames } from './frames.tsx';
import { links } from './links.ts';
import { topMenu } from './menu.ts';
import { routes } from './routes.tsx';

/** GEN-12, GEN-15, GEN-WCAG-06: the footer's columns. */
const footerOf = ({ footer }: AppTexts): readonly FooterColumn[] => [
  { heading: footer.jobsoegning, links: [{ to: links.kompetence, text: footer.kompetence }] },
  {
    heading: footer.hjaelp,
    links: [
      { to: links.hjaelpOm('faq-for-jobsoegere'), text: footer.faqJobsoegere },
      { to: links.hjaelpOm('faq-for-arbejdsgivere'), text: footer.faqArbejdsgivere },
      { to: links.hjaelpOm('hoejtlaesning'), text: footer.hoejtlaesning },
    ],
  },
  {
    heading: footer.om,
    links: [
      { to: links.tilgaengelighed, text: footer.tilgaengelighed },
      { to: links.persondata, text: footer.persondata },
      { to: links.vilkaar, text: footer.vilkaar },
    ],
  },
];

/** HS-01, HS-05, MSG-08: the light blue line; contact and Digital post once logged in. */
const topLinksOf = ({ top }: AppTexts, loggedIn: boolean): readonly ShellLink[] => [
  ...(loggedIn ? [{ to: links.digitalPost, text: top.digitalPost }, { to: links.hjaelpOm('kontakt'), text: top.contact }] : [{ to: '/virksomhed', text: top.employers, external: true }]),
  { to: links.hjaelp, text: top.help },
];

/** Jobnet for citizens: the frame around every page. Until a forced change of adgangskode is done there is one page only (ID-KODE-20). */
export const App = (): ReactElement => {
  const t = useTexts(appTexts);
  const { state, me, logOut, loginUrl } = useSession();
  const { pathname } = useLocation();
  const skifter = me?.role === 'adgangskodeskifter';
  if (skifter && pathname !== links.skiftAdgangskode) return <Navigate replace to={links.skiftAdgangskode} />;
  return (
    <Shell
      logo={t.site}
      topLabel={t.topLabel}
      topLinks={topLinksOf(t, me !== undefined)}
      menu={skifter ? [] : topMenu(t)}
      footer={footerOf(t)}
      user={me && { name: me.navn || t.dinProfil, ...(skifter ? {} : { to: links.kontaktoplysninger }), onLogOut: () => void logOut() }}
      login={state === 'anonymous' ? { url: loginUrl(), text: t.login.header } : undefined}
    >
      <AppRoutes routes={routes} frames={frames} prefix="" loginTexts={t.login} />
    </Shell>
  );
};
