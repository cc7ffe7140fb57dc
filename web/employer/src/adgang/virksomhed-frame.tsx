import { virksomhedIkkeAktiv, virksomhedSpaerret } from '@jobnet/contracts';
import { Actions, Alert, Button, LinkButton, Page, Spinner, useSession, useTexts, type ProblemError } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router';
import { links } from '../links.ts';
import { adgangTexts } from './adgang.texts.ts';
import { KonfliktBesked } from './konflikt-besked.tsx';
import { useMigQuery } from './mig.ts';

const isClosed = ({ code }: ProblemError): boolean => [virksomhedIkkeAktiv.code, virksomhedSpaerret.code].includes(code);

const Refused = ({ problem, onRetry }: { problem: ProblemError; onRetry: () => void }): ReactElement => {
  const t = useTexts(adgangTexts).refused;
  const { me } = useSession();
  return (
    <Page title={problem.title} lead={me?.cvr ? t.company(me.virksomhedsnavn ?? '', me.cvr) : undefined}>
      <Alert kind={problem.status < 500 ? 'warning' : 'error'}>
        <p>{problem.detail}</p>
      </Alert>
      <Actions>
        {problem.code === virksomhedIkkeAktiv.code && (
          <LinkButton to={t.cvrUrl} external>
            {t.cvrLink}
          </LinkButton>
        )}
        <Button variant="secondary" onClick={onRetry}>
          {t.retry}
        </Button>
        {isClosed(problem) && (
          <LinkButton to="/hjaelp" external variant="secondary">
            {t.help}
          </LinkButton>
        )}
      </Actions>
    </Page>
  );
};

/** AG-05: a company that may not use JobAG is told why and where to go; everyone else sees the page. Without login the page itself says how. */
export const VirksomhedFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const t = useTexts(adgangTexts);
  const { state } = useSession();
  const query = useMigQuery();
  if (state !== 'loggedIn') return children;
  if (query.data) {
    return (
      <>
        <KonfliktBesked />
        {children}
      </>
    );
  }
  if (query.error) return <Refused problem={query.error} onRetry={() => void query.refetch()} />;
  return <Spinner text={t.checking} />;
};

/** AG-KP-02, AG-KP-03: what needs a kontaktperson leads to the list of kontaktpersoner until there is one. */
export const TilknyttetFrame = ({ children }: { children: ReactElement }): ReactElement => {
  const { data } = useMigQuery();
  const { pathname } = useLocation();
  if (data && !data.tilknyttet && pathname !== links.kontaktpersoner) return <Navigate to={links.kontaktpersoner} replace />;
  return <VirksomhedFrame>{children}</VirksomhedFrame>;
};
