import { listJoboenskeHistorik } from '@jobnet/contracts';
import { Actions, Button, formatMoment, Loaded, Table, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useFokusVed } from '../fokus.ts';
import { historikTexts } from './joboenske-historik.texts.ts';
import type { DelProps } from './dele.ts';

/** JM-08, JM-09: what was added, changed and deleted under "Jeg søger job som"; asked for only when somebody wants it. */
export const JoboenskeHistorik = ({ borgerId }: DelProps): ReactElement => {
  const t = useTexts(historikTexts);
  const [vist, setVist] = useState(false);
  const del = useFokusVed<HTMLElement>(vist);
  const query = useEndpoint(listJoboenskeHistorik, { params: { borgerId } }, { enabled: vist });
  return (
    <section ref={del} tabIndex={-1}>
      <h2>{t.heading}</h2>
      {vist ? (
        <Loaded query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t.tom}</p>
            ) : (
              <Table
                caption={t.heading}
                columns={[
                  { key: 'tidspunkt', header: t.tidspunkt, cell: ({ tidspunkt }) => formatMoment(tidspunkt) },
                  { key: 'haendelse', header: t.hvad, cell: ({ haendelse }) => t.haendelser[haendelse] },
                  { key: 'label', header: t.stilling, cell: ({ label }) => label },
                  { key: 'aarsag', header: t.hvem, cell: ({ aarsag }) => t.aarsager[aarsag] },
                ]}
                rows={items.map((item, nummer) => ({ ...item, nummer }))}
                rowKey={({ nummer }) => String(nummer)}
              />
            )
          }
        </Loaded>
      ) : (
        <Actions>
          <Button variant="secondary" onClick={() => setVist(true)}>
            {t.vis}
          </Button>
        </Actions>
      )}
    </section>
  );
};
