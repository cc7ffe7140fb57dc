import { Actions, Cards, LinkButton, LinkCard, Page, Spinner, useSession, useTexts, type Me } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { appTexts } from './app.texts.ts';
import { deleFor } from './rolle/sider.ts';

const Velkommen = ({ me }: { me: Me }): ReactElement => {
  const t = useTexts(appTexts);
  const dele = deleFor(me.role);
  return (
    <Page title={t.forside.welcome(me.navn)} lead={t.forside.as(t.roles[me.role] ?? me.role, me.organisation?.navn ?? me.virksomhedsnavn)}>
      {dele.length === 0 ? (
        <p>{t.forside.nothing}</p>
      ) : (
        <Cards>
          {dele.map(({ navn, to }) => (
            <LinkCard key={to} to={to} heading={t.menu[navn]}>
              {t.about[navn]}
            </LinkCard>
          ))}
        </Cards>
      )}
    </Page>
  );
};

/** The front page: login, or the parts of one's role. */
export const ForsidePage = (): ReactElement => {
  const t = useTexts(appTexts).forside;
  const { state, me, loginUrl } = useSession();
  if (state === 'loading') return <Spinner />;
  if (me) return <Velkommen me={me} />;
  return (
    <div className="jn-hero">
      <Page title={t.title} lead={t.lead}>
        <p>{t.about}</p>
        <Actions>
          <LinkButton to={loginUrl('/backoffice')} external>
            {t.logIn}
          </LinkButton>
        </Actions>
      </Page>
    </div>
  );
};
