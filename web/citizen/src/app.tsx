import { AppRoutes, Shell, useSession, useTexts, type FooterColumn, type ShellLink } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
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

/** Jobnet for citizens: the frame around every page. */
export const App = (): ReactElement => {
  const t = useTexts(appTexts);
  const { state, me, logOut, loginUrl } = useSession();
  return (
    <Shell
      logo={t.site}
      topLabel={t.topLabel}
      topLinks={topLinksOf(t, me !== undefined)}
      menu={topMenu(t)}
      footer={footerOf(t)}
      user={me && { name: me.navn, to: links.kontaktoplysninger, onLogOut: () => void logOut() }}
      login={state === 'anonymous' ? { url: loginUrl(), text: t.login.header } : undefined}
    >
      <AppRoutes routes={routes} frames={frames} prefix="" loginTexts={t.login} />
    </Shell>
  );
};
