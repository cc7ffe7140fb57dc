import { Actions, LinkButton, Page, useSession, useTexts } from '@jobnet/web-ui';
import { useId, type ReactElement, type SubmitEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { links } from '../links.ts';
import { forsideTexts } from './forside.texts.ts';

/** The search box; without JavaScript the browser itself goes to Find job. */
const SearchBox = (): ReactElement => {
  const t = useTexts(forsideTexts);
  const navigate = useNavigate();
  const id = useId();
  const search = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const q = new FormData(event.currentTarget).get('q');
    void navigate(typeof q === 'string' && q.trim() ? `${links.findJob}?${new URLSearchParams({ q: q.trim() })}` : links.findJob);
  };
  return (
    <form role="search" action={links.findJob} method="get" onSubmit={search}>
      <label className="form-label" htmlFor={id}>{t.searchLabel}</label>
      <div className="form-group search mt-3">
        <input id={id} className="form-input" type="search" name="q" maxLength={200} />
        <button type="submit" className="button button-search">{t.search}</button>
      </div>
      <p className="form-hint">{t.searchHelp}</p>
    </form>
  );
};

const LoginPart = (): ReactElement | null => {
  const t = useTexts(forsideTexts);
  const { state, loginUrl } = useSession();
  if (state === 'loggedIn') {
    return <Actions><LinkButton to={links.mitJobnet}>{t.mitJobnet}</LinkButton></Actions>;
  }
  return (
    <>
      <Actions>
        <LinkButton to={loginUrl()} external>{t.login}</LinkButton>
        <LinkButton to={loginUrl(links.tilmeld)} external variant="secondary">{t.ledig}</LinkButton>
      </Actions>
      <p className="mt-4"><Link to={links.brugerkoder}>{t.brugerkoder}</Link></p>
    </>
  );
};

/** GEN-02: the front page; search works and help is there without logging in. */
export const ForsidePage = (): ReactElement => {
  const t = useTexts(forsideTexts);
  return (
    <>
      <div className="jn-hero">
        <Page title={t.title} lead={t.lead}>
          <LoginPart />
        </Page>
      </div>
      <section className="mt-7" aria-labelledby="find">
        <h2 id="find">{t.searchTitle}</h2>
        <SearchBox />
      </section>
      <section className="mt-7" aria-labelledby="help">
        <h2 id="help">{t.helpTitle}</h2>
        <p>{t.help}</p>
        <LinkButton to={links.hjaelp} variant="secondary">{t.helpButton}</LinkButton>
      </section>
    </>
  );
};
