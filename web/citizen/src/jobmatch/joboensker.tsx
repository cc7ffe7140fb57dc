import { listJoboensker } from '@jobnet/contracts';
import { Alert, Button, Loaded, Spinner, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import { lazy, Suspense, useRef, useState, type ReactElement } from 'react';
import { JoboenskeLinje } from './joboenske-linje.tsx';
import { jobmatchTexts } from './jobmatch.texts.ts';
import { fokuserFoerste } from './joboenske.ts';

const JoboenskeForm = lazy(async () => ({ default: (await import('./joboenske-form.tsx')).JoboenskeForm }));

/** The area "Jeg søger job som": the list, and adding one more (JM-02, JM-05..JM-08). */
export const Joboensker = (): ReactElement => {
  const t = useTexts(jobmatchTexts).jobsoegning;
  const toast = useToast();
  const query = useEndpoint(listJoboensker, {});
  const [tilfoejer, setTilfoejer] = useState(false);
  const overskrift = useRef<HTMLHeadingElement>(null);
  const tilbage = (): void => {
    setTilfoejer(false);
    overskrift.current?.focus();
  };
  return (
    <section aria-labelledby="jobsoegning" className="jn-jobmatch">
      <h2 id="jobsoegning" ref={overskrift} tabIndex={-1} className="jn-fokus">
        {t.heading}
      </h2>
      <Loaded query={query}>
        {({ items, max }) => (
          <>
            <p>{t.about(max)}</p>
            {items.length === 0 && <p>{t.tom}</p>}
            <ul className="jn-linjer">
              {items.map((joboenske) => (
                <JoboenskeLinje key={joboenske.joboenskeId} joboenske={joboenske} onVaek={tilbage} />
              ))}
            </ul>
            {items.length >= max && <Alert kind="info">{t.fuld(max)}</Alert>}
            {items.length < max && !tilfoejer && (
              <Button icon="plus" onClick={() => setTilfoejer(true)}>
                {t.tilfoej}
              </Button>
            )}
            {tilfoejer && (
              <Suspense fallback={<Spinner />}>
                <div ref={fokuserFoerste}>
                  <JoboenskeForm
                    onGemt={(heading) => {
                      toast({ kind: 'success', heading });
                      tilbage();
                    }}
                    onAnnuller={tilbage}
                  />
                </div>
              </Suspense>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
};
