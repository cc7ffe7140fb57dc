import type { AnswerOf, Endpoint, RequestOf } from '@jobnet/contracts';
import { Actions, Alert, Button, FailureAlert, ProblemError, useAction, type Kind } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useFokusVed } from './fokus.ts';

/** What is said when it is done. */
interface Kvitteret {
  readonly heading: string;
  readonly text?: string;
  readonly kind?: Kind;
}

interface HandlingProps<E extends Endpoint> {
  readonly endpoint: E;
  /** The endpoints whose answers it changes. */
  readonly refreshes?: readonly Endpoint[];
  readonly request?: Partial<RequestOf<E>>;
  readonly text: string;
  readonly kvittering: (answer: AnswerOf<E>) => Kvitteret;
  /** Whether there is anything to do; the receipt stays when the button goes. */
  readonly vist?: boolean;
}

/** One act with its receipt above the button; the receipt takes focus, since the button may be gone (GEN-WCAG-02). */
export const Handling = <E extends Endpoint>({ endpoint, refreshes = [], request = {}, text, kvittering, vist = true }: HandlingProps<E>): ReactElement => {
  const action = useAction(endpoint, refreshes);
  const [kvitteret, setKvitteret] = useState<Kvitteret>();
  const [bug, setBug] = useState<unknown>();
  const top = useFokusVed<HTMLDivElement>(kvitteret ?? null);
  if (bug !== undefined) throw bug;
  const udfoer = async (): Promise<void> => setKvitteret(kvittering(await action.run(request as never)));
  return (
    <>
      <div ref={top} tabIndex={-1}>
        {kvitteret && (
          <Alert kind={kvitteret.kind ?? 'success'} heading={kvitteret.heading}>
            {kvitteret.text}
          </Alert>
        )}
      </div>
      {action.problem && <FailureAlert problem={action.problem} />}
      {vist && (
        <Actions>
          <Button busy={action.busy} onClick={() => void udfoer().catch((error: unknown) => error instanceof ProblemError || setBug(error))}>
            {text}
          </Button>
        </Actions>
      )}
    </>
  );
};
