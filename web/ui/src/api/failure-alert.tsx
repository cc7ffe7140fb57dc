import type { ReactElement } from 'react';
import { Alert } from '../components/alert.tsx';
import { Button } from '../components/button.tsx';
import { useTexts } from '../text/texts.ts';
import { uiTexts } from '../text/ui.texts.ts';
import type { ProblemError } from './problem-error.ts';

/** A refusal or failure where it happened, in red (GEN-07): reason, what to do, and for our own errors the id to give support (GEN-09). */
export const FailureAlert = ({ problem, onRetry }: { problem: ProblemError; onRetry?: () => void }): ReactElement => {
  const t = useTexts(uiTexts).failure;
  return (
    <Alert kind="error" heading={problem.title} announce>
      <p>{problem.detail}</p>
      {problem.traceId && problem.status >= 500 && (
        <p>
          {t.id}: <code>{problem.traceId}</code>
        </p>
      )}
      {onRetry && (
        <Button variant="secondary" icon="refresh" onClick={onRetry}>
          {t.retry}
        </Button>
      )}
    </Alert>
  );
};
