import { deleteJobagent, listJobagenter } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { Alert, BackLink, Button, dateOfMoment, FailureAlert, formatDate, Loaded, Modal, Page, ProblemError, SummaryList, useAction, useEndpoint, useTexts, useToast } from '@jobnet/web-ui';
import { useState, type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { findJobTexts } from '../find-job/find-job.texts.ts';
import { useStillingsnavne } from '../find-job/stillinger.ts';
import { links } from '../links.ts';
import { jobagenterTexts } from './jobagenter.texts.ts';
import { kriterierIOrd } from './jobagent-kriterier.ts';

type Jobagent = AnswerOf<typeof listJobagenter>['items'][number];

const Slet = ({ jobagentId, navn, onSlettet }: Jobagent & { onSlettet: (besked: string) => void }): ReactElement => {
  const t = useTexts(jobagenterTexts);
  const toast = useToast();
  const [spoerger, setSpoerger] = useState(false);
  const slet = useAction(deleteJobagent, [listJobagenter]);
  const udfoer = async (): Promise<void> => {
    try {
      await slet.run({ params: { jobagentId } });
      toast({ kind: 'success', heading: t.slettet(navn) });
      onSlettet(t.slettet(navn));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
    }
  };
  return (
    <>
      <Button variant="secondary" aria-label={t.sletNavn(navn)} onClick={() => setSpoerger(true)}>{t.slet}</Button>
      {spoerger && (
        <Modal
          title={t.sletTitle}
          onClose={() => setSpoerger(false)}
          actions={
            <>
              <Button variant="warning" busy={slet.busy} onClick={() => void udfoer()}>{t.slet}</Button>
              <Button variant="secondary" onClick={() => setSpoerger(false)}>{t.fortryd}</Button>
            </>
          }
        >
          {slet.problem && <FailureAlert problem={slet.problem} />}
          <p>{t.sletSpoerg(navn)}</p>
        </Modal>
      )}
    </>
  );
};

const JobagentLinje = ({ jobagent, onSlettet }: { jobagent: Jobagent; onSlettet: (besked: string) => void }): ReactElement => {
  const t = useTexts(jobagenterTexts);
  const ord = { ...useTexts(findJobTexts).kriterier, kommune: t.kommune };
  const { kriterier } = jobagent;
  const navne = useStillingsnavne({ conceptUri: kriterier.conceptUris, aliasId: kriterier.aliasIds });
  return (
    <li>
      <h2 className="h4">{jobagent.navn}</h2>
      <SummaryList
        rows={[
          { label: t.soegerEfter, value: kriterierIOrd(kriterier, navne, ord).join(', ') },
          { label: t.oprettet, value: formatDate(dateOfMoment(jobagent.oprettet)) },
          { label: t.fundet, value: jobagent.antalMatch },
        ]}
      />
      <Slet {...jobagent} onSlettet={onSlettet} />
    </li>
  );
};

/** AGENT-01: the citizen's jobagenter. */
export const JobagenterPage = (): ReactElement => {
  const t = useTexts(jobagenterTexts);
  const { state } = useLocation();
  const [besked, setBesked] = useState((state as { readonly besked?: string } | null)?.besked);
  const jobagenter = useEndpoint(listJobagenter, {});
  return (
    <div className="jn-narrow">
      <BackLink to={links.findJob} text={t.findJob} />
      <Page title={t.title} lead={t.lead}>
        {besked && <Alert key={besked} kind="success" heading={besked} announce />}
        <Loaded query={jobagenter}>
          {({ items }) =>
            items.length === 0 ? (
              <Alert kind="info" heading={t.ingen.heading}>{t.ingen.text}</Alert>
            ) : (
              <ul className="unstyled-list">{items.map((jobagent) => <JobagentLinje key={jobagent.jobagentId} jobagent={jobagent} onSlettet={setBesked} />)}</ul>
            )
          }
        </Loaded>
      </Page>
    </div>
  );
};
