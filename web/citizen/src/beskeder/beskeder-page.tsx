import { listBeskeder, type AnswerOf } from '@jobnet/contracts';
import { Badge, formatMoment, Loaded, Page, Pagination, Table, useEndpoint, useTexts, type Column } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { links } from '../links.ts';
import { beskederTexts } from './beskeder.texts.ts';

type Bakke = AnswerOf<typeof listBeskeder>;
type Besked = Bakke['items'][number];

const sideStoerrelse = 20;

const kolonner = (t: (typeof beskederTexts)['da']): readonly Column<Besked>[] => [
  {
    key: 'emne',
    header: t.kolonner.emne,
    cell: ({ beskedId, emne, laest }) => <Link to={links.besked(beskedId)}>{laest ? emne : <strong>{emne}</strong>}</Link>,
  },
  { key: 'afsender', header: t.kolonner.afsender, cell: ({ afsender }) => afsender },
  { key: 'modtaget', header: t.kolonner.modtaget, cell: ({ modtaget }) => <time dateTime={modtaget}>{formatMoment(modtaget)}</time> },
  { key: 'status', header: t.kolonner.status, cell: ({ laest }) => (laest ? t.laest : <Badge kind="info" text={t.ulaest} />) },
];

const Liste = ({ bakke, side, onSide }: { bakke: Bakke; side: number; onSide: (side: number) => void }): ReactElement => {
  const t = useTexts(beskederTexts);
  if (bakke.total === 0) return <p>{t.tom}</p>;
  return (
    <>
      <p>{t.ulaeste(bakke.ulaeste)}</p>
      <Table caption={t.tabel} columns={kolonner(t)} rows={bakke.items} rowKey={({ beskedId }) => beskedId} />
      <Pagination page={side} size={sideStoerrelse} total={bakke.total} onPage={onSide} />
    </>
  );
};

/** Beskeder og påmindelser (MSG-01): the messages, newest first; the page stands in the address. */
export const BeskederPage = (): ReactElement => {
  const t = useTexts(beskederTexts);
  const [params, setParams] = useSearchParams();
  const side = Math.min(1_000, Math.max(1, Math.trunc(Number(params.get('side'))) || 1));
  const query = useEndpoint(listBeskeder, { query: { side } }, { keepPrevious: true });
  return (
    <Page title={t.title} lead={t.lead}>
      <section aria-labelledby="bakke">
        <h2 id="bakke">{t.bakke}</h2>
        <Loaded query={query}>{(bakke) => <Liste bakke={bakke} side={side} onSide={(ny) => setParams(ny === 1 ? {} : { side: String(ny) })} />}</Loaded>
      </section>
      <section aria-labelledby="paamindelser">
        <h2 id="paamindelser">{t.paamindelser.heading}</h2>
        <p>{t.paamindelser.text}</p>
      </section>
    </Page>
  );
};
