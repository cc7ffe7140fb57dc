import { listLeverandoerCvr, listLeverandoerer, registerLeverandoerCvr, type AnswerOf } from '@jobnet/contracts';
import { kommuner } from '@jobnet/reference-data';
import { Actions, Button, dateOfMoment, FailureAlert, formatDate, LinkButton, Loaded, Page, ProblemError, Table, useAction, useEndpoint, useSession, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { Kvittering } from '../kvittering.tsx';
import { links } from '../links.ts';
import { driftTexts } from './drift.texts.ts';
import { kommunerNu } from './i-kraft.ts';

type Leverandoer = AnswerOf<typeof listLeverandoerer>['items'][number];

interface AdgangProps {
  readonly leverandoer: Leverandoer;
  readonly kanGive: boolean;
}

const Adgang = ({ leverandoer: { cvr, navn }, kanGive }: AdgangProps): ReactElement => {
  const t = useTexts(driftTexts).leverandoerer;
  const toast = useToast();
  const query = useEndpoint(listLeverandoerCvr, {});
  const giv = useAction(registerLeverandoerCvr, [listLeverandoerCvr]);
  const [bug, setBug] = useState<unknown>();
  if (bug !== undefined) throw bug;
  const run = async (): Promise<void> => {
    await giv.run({ body: { cvr } });
    toast({ kind: 'success', heading: t.givet });
  };
  if (query.data?.items.some((et) => et.cvr === cvr)) return <>{t.ja}</>;
  return (
    <>
      {t.nej}
      {giv.problem && <FailureAlert problem={giv.problem} />}
      {kanGive && query.data && (
        <Button variant="tertiary" busy={giv.busy} aria-label={t.givTil(navn)} onClick={() => void run().catch((error: unknown) => error instanceof ProblemError || setBug(error))}>
          {t.giv}
        </Button>
      )}
    </>
  );
};

/** FEJL-29: the registered vendors, and whether their employees may log in. */
export const LeverandoererPage = (): ReactElement => {
  const t = useTexts(driftTexts).leverandoerer;
  const { me } = useSession();
  const query = useEndpoint(listLeverandoerer, {});
  const drift = me?.role === 'drift';
  const iDag = dateOfMoment(new Date());
  return (
    <Page title={t.title} lead={t.lead}>
      <Kvittering />
      <Actions>
        <LinkButton to={links.leverandoerModtagere} variant="secondary">
          {t.bookingFejl}
        </LinkButton>
      </Actions>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t.tom}</p>
          ) : (
            <Table
              caption={t.caption}
              columns={[
                { key: 'navn', header: t.navn, cell: ({ navn }) => navn },
                { key: 'cvr', header: t.cvr, cell: ({ cvr }) => cvr },
                { key: 'kommuner', header: t.kommuner, cell: (leverandoer) => kommunerNu(leverandoer, items, iDag).map(({ kommunekode, hos }) => t.kommune(kommuner.nameOf(kommunekode), hos?.navn)).join(', ') },
                { key: 'adresse', header: t.adresse, cell: ({ baseUrl }) => <span className="jn-break">{baseUrl}</span> },
                { key: 'fejl', header: t.fejladresse, cell: ({ bookingFejlUrl }) => <span className="jn-break">{bookingFejlUrl}</span> },
                { key: 'gyldig', header: t.gyldig, cell: ({ gyldigFra, gyldigTil }) => t.periode(formatDate(gyldigFra), gyldigTil && formatDate(gyldigTil)) },
                { key: 'login', header: t.login, cell: (leverandoer) => <Adgang leverandoer={leverandoer} kanGive={drift} /> },
              ]}
              rows={items}
              rowKey={({ leverandoerId }) => leverandoerId}
            />
          )
        }
      </Loaded>
      {drift && (
        <Actions>
          <LinkButton to={links.registrerLeverandoer}>{t.opret}</LinkButton>
        </Actions>
      )}
    </Page>
  );
};
