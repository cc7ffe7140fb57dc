import { searchAnnoncer } from '@jobnet/contracts';
import { Alert, FailureAlert, Pagination, Select, Spinner, useEndpoint, useTexts, type ProblemError } from '@jobnet/web-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { AnnonceKort } from './annonce-kort.tsx';
import { findJobTexts } from './find-job.texts.ts';
import { forespoergselAf, sorteringer, type Soegning } from './soegning.ts';

interface SoegeresultatProps {
  readonly soegning: Soegning;
  readonly onSkift: (soegning: Soegning, fokus?: boolean) => void;
  /** Changes when the list should take focus: a new search, another page. */
  readonly fokus: string | undefined;
}

const IngenJob = (): ReactElement => {
  const t = useTexts(findJobTexts).resultat;
  return (
    <Alert kind="info" heading={t.ingen} headingLevel="h3">
      <ul>
        {t.raad.map((raad) => <li key={raad}>{raad}</li>)}
      </ul>
    </Alert>
  );
};

/** A refused search says which criterion cannot be used. */
const Afvist = ({ problem, onRetry }: { problem: ProblemError; onRetry: () => void }): ReactElement => {
  const t = useTexts(findJobTexts).resultat;
  if (problem.errors.length === 0) return <FailureAlert problem={problem} onRetry={onRetry} />;
  return (
    <Alert kind="error" heading={t.forkert} headingLevel="h3" announce>
      {problem.errors.map((fejl) => <p key={fejl.pointer}>{fejl.message}</p>)}
    </Alert>
  );
};

/** The hits: how many, in which order, and ten at a time (JOB-01, JOB-06). */
export const Soegeresultat = ({ soegning, onSkift, fokus }: SoegeresultatProps): ReactElement => {
  const t = useTexts(findJobTexts).resultat;
  const { data, error, isFetching, refetch } = useEndpoint(searchAnnoncer, { query: forespoergselAf(soegning) }, { keepPrevious: true });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (fokus) heading.current?.focus();
  }, [fokus]);
  return (
    <section aria-labelledby="resultat" aria-busy={isFetching}>
      <h2 id="resultat" ref={heading} tabIndex={-1} className="jn-fokus">{data && !error ? t.antal(data.total) : t.soeger}</h2>
      {error && <Afvist problem={error} onRetry={() => void refetch()} />}
      {!data && !error && <Spinner />}
      {data && !error && data.total === 0 && <IngenJob />}
      {data && !error && data.total > 0 && (
        <>
          <Select
            key={soegning.sort}
            name="sort"
            label={t.sort}
            options={sorteringer.map((one) => ({ value: one, label: t.sorteringer[one] }))}
            defaultValue={soegning.sort ?? 'bedst'}
            empty={t.sorteringer.bedst}
            onChange={(value) => onSkift({ ...soegning, sort: sorteringer.find((one) => one === value), page: 1 }, false)}
          />
          <ol className="jn-annoncer">{data.items.map((kort) => <AnnonceKort key={kort.annonceId} kort={kort} />)}</ol>
          <Pagination page={data.page} size={data.pageSize} total={data.total} onPage={(page) => onSkift({ ...soegning, page })} />
        </>
      )}
    </section>
  );
};
