import { listJoboensker } from '@jobnet/contracts';
import { Actions, Alert, Button, Loaded, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { JoboenskeForm } from '../jobmatch/joboenske-form.tsx';
import { navnPaa } from '../jobmatch/joboenske.ts';
import { UdgaaetObs, type Ledighedsstatus } from './obs-bokse.tsx';
import { wizardTexts } from './wizard.texts.ts';

/** What is saved under "Jeg søger job som" so far. */
const Gemte = (): ReactElement => {
  const t = useTexts(wizardTexts).stilling;
  const query = useEndpoint(listJoboensker, {});
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length > 0 && (
          <>
            <h2 className="h4">{t.gemt}</h2>
            <ul>
              {items.map((joboenske) => (
                <li key={joboenske.joboenskeId}>
                  {navnPaa(joboenske)} {joboenske.udgaaet && t.udgaaet}
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Loaded>
  );
};

interface TrinStillingProps {
  readonly status: Ledighedsstatus;
  readonly onGemt: () => void;
  readonly onVidere: () => void;
  readonly knapper: ReactNode;
}

/** Step 3, only when it is needed: one new stillingsbetegnelse must be saved before going on (TIL-09, TIL-10, TIL-12). */
export const TrinStilling = ({ status, onGemt, onVidere, knapper }: TrinStillingProps): ReactElement => {
  const t = useTexts(wizardTexts);
  const [ugemt, setUgemt] = useState(false);
  const [gemt, setGemt] = useState<readonly string[]>([]);
  const [stop, setStop] = useState<{ readonly grund: 'mangler' | 'ugemt'; readonly gang: number }>();
  const besked = useRef<HTMLParagraphElement>(null);
  const { opfyldt } = status.stillingsbetegnelseTrin;
  const videre = (): void => {
    const grund = ugemt ? 'ugemt' : opfyldt ? undefined : 'mangler';
    if (grund) setStop({ grund, gang: (stop?.gang ?? 0) + 1 });
    else onVidere();
  };
  return (
    <>
      <p ref={besked} tabIndex={-1} className="jn-fokus">
        {opfyldt ? t.stilling.opfyldt : status.udgaaedeStillingsbetegnelser.length > 0 ? t.stilling.leadUdgaaet : t.stilling.leadTom}
      </p>
      {gemt.length > 0 && (
        <Alert key={gemt.length} kind="success" announce>
          {gemt.at(-1)}
        </Alert>
      )}
      <UdgaaetObs status={status} />
      <Gemte />
      <h2 className="h4">{t.stilling.flere}</h2>
      <JoboenskeForm
        key={gemt.length}
        onUgemt={setUgemt}
        onGemt={(kvittering) => {
          setGemt([...gemt, kvittering]);
          setStop(undefined);
          onGemt();
          besked.current?.focus();
        }}
      />
      {stop && (
        <div className="mt-6">
          <Alert key={stop.gang} kind="error" heading={t.stilling[stop.grund].heading} announce>
            {t.stilling[stop.grund].text}
          </Alert>
        </div>
      )}
      <hr />
      <Actions>
        <Button variant={opfyldt ? 'primary' : 'secondary'} onClick={videre}>
          {t.naeste}
        </Button>
        {knapper}
      </Actions>
    </>
  );
};
