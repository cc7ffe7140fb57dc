import { deleteVilkaarsbrud, registerVilkaarsbrud, showVilkaarsbrud } from '@jobnet/contracts';
import { Actions, Alert, Button, FailureAlert, formatMoment, Loaded, ProblemError, useAction, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useFokusVed } from '../fokus.ts';
import { adgangTexts } from './adgang.texts.ts';

interface HandlingProps {
  readonly endpoint: typeof registerVilkaarsbrud | typeof deleteVilkaarsbrud;
  readonly borgerId: string;
  readonly texts: Readonly<Record<'heading' | 'text' | 'submit' | 'done', string>>;
  readonly onDone: (kvittering: string) => void;
}

/** One act with what it does written above its button. */
const Handling = ({ endpoint, borgerId, texts: t, onDone }: HandlingProps): ReactElement => {
  const action = useAction(endpoint, [showVilkaarsbrud]);
  const udfoer = async (): Promise<void> => {
    try {
      await action.run({ params: { borgerId } });
      onDone(t.done);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  };
  return (
    <section>
      <h2>{t.heading}</h2>
      <p>{t.text}</p>
      {action.problem && <FailureAlert problem={action.problem} />}
      <Actions>
        <Button variant="warning" busy={action.busy} onClick={() => void udfoer()}>
          {t.submit}
        </Button>
      </Actions>
    </section>
  );
};

/** ID-LOGIN-12: whether a borger is shut out; registers a breach, or deletes one registered by mistake. */
export const Vilkaarsbrud = ({ borgerId }: { borgerId: string }): ReactElement => {
  const t = useTexts(adgangTexts);
  const [kvittering, setKvittering] = useState<string>();
  const top = useFokusVed<HTMLDivElement>(kvittering ?? null);
  const query = useEndpoint(showVilkaarsbrud, { params: { borgerId } });
  return (
    <Loaded query={query}>
      {({ registreret }) => (
        <div ref={top} tabIndex={-1}>
          {kvittering && <Alert kind="success" heading={kvittering} />}
          <p>{registreret ? t.lukket(formatMoment(registreret)) : t.aaben}</p>
          {registreret ? (
            <Handling endpoint={deleteVilkaarsbrud} borgerId={borgerId} texts={t.slet} onDone={setKvittering} />
          ) : (
            <Handling endpoint={registerVilkaarsbrud} borgerId={borgerId} texts={t.registrer} onDone={setKvittering} />
          )}
        </div>
      )}
    </Loaded>
  );
};
