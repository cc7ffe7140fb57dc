import { deleteAdgang } from '@jobnet/contracts';
import { Actions, Button, FailureAlert, Page, ProblemError, useAction, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { links } from '../links.ts';
import { sletAdgangTexts } from './slet-adgang.texts.ts';

/** ID-SLET-01, ID-SLET-02: deletes the access at one click, without a password; or goes back with nothing done. */
export const SletAdgangPage = (): ReactElement => {
  const t = useTexts(sletAdgangTexts);
  const navigate = useNavigate();
  const { key } = useLocation();
  const slet = useAction(deleteAdgang);
  const udfoer = async (): Promise<void> => {
    try {
      await slet.run({});
      location.assign(links.adgangSlettet);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  };
  /** A page opened by its address has nothing before it. */
  const tilbage = (): void => void (key === 'default' ? navigate(links.kontaktoplysninger) : navigate(-1));
  return (
    <Page title={t.title} lead={t.lead}>
      <ul>{t.sker.map((linje) => <li key={linje}>{linje}</li>)}</ul>
      <p>{t.bliver}</p>
      <p>{t.igen}</p>
      {slet.problem && <FailureAlert problem={slet.problem} />}
      <Actions>
        <Button variant="warning" busy={slet.busy} onClick={() => void udfoer()}>{t.slet}</Button>
        <Button variant="secondary" onClick={tilbage}>{t.fortryd}</Button>
      </Actions>
    </Page>
  );
};
