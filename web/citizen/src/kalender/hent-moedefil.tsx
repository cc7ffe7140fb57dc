import { showMoedefil } from '@jobnet/contracts';
import { Alert, Button, FailureAlert, gemFil, ProblemError, useClient, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { kalenderTexts } from './kalender.texts.ts';

/** BOOK-02: a meeting as a file that the own calendar can open; a changed meeting replaces the earlier one there. */
export const HentMoedefil = ({ moedeId, start }: { moedeId: string; start: string }): ReactElement => {
  const t = useTexts(kalenderTexts).moede;
  const client = useClient();
  const [henter, setHenter] = useState(false);
  const [svar, setSvar] = useState<string | ProblemError>();
  const hent = async (): Promise<void> => {
    setHenter(true);
    setSvar(undefined);
    try {
      const filnavn = `moede-${start.slice(0, 10)}.ics`;
      gemFil({ filnavn, indhold: String(await client.call(showMoedefil, { params: { moedeId } })), type: 'text/calendar' });
      setSvar(filnavn);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setSvar(error);
    } finally {
      setHenter(false);
    }
  };
  return (
    <>
      {svar instanceof ProblemError && <FailureAlert problem={svar} />}
      {typeof svar === 'string' && <Alert kind="success" announce>{t.hentet(svar)}</Alert>}
      <p><Button variant="tertiary" busy={henter} onClick={() => void hent()}>{t.hentFil}</Button></p>
    </>
  );
};
