import { discloseBrugernavn } from '@jobnet/contracts';
import { Actions, Alert, Button, FailureAlert, ProblemError, useAction, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { brugerkoderTexts } from './brugerkoder.texts.ts';

/** ID-KODE-22: shows a forgotten brugernavn when asked; each time is logged. */
export const GlemtBrugernavn = ({ borgerId }: { borgerId: string }): ReactElement => {
  const t = useTexts(brugerkoderTexts).brugernavn;
  const disclose = useAction(discloseBrugernavn);
  const [brugernavn, setBrugernavn] = useState<string>();
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const vis = async (): Promise<void> => setBrugernavn((await disclose.run({ params: { borgerId } })).brugernavn);
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
      {disclose.problem && <FailureAlert problem={disclose.problem} />}
      <div role="status">
        {brugernavn && (
          <Alert kind="info">
            {t.er} <strong>{brugernavn}</strong>
          </Alert>
        )}
      </div>
      <Actions>
        <Button variant="secondary" busy={disclose.busy} onClick={() => void vis().catch((error: unknown) => error instanceof ProblemError || setBug(error))}>
          {t.submit}
        </Button>
      </Actions>
    </section>
  );
};
