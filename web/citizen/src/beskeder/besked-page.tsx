import { listBeskeder, markBeskedRead, showBesked, type AnswerOf } from '@jobnet/contracts';
import { BackLink, formatMoment, Loaded, Page, useAction, useEndpoint, useTexts } from '@jobnet/web-ui';
import { useEffect, useRef, type ReactElement } from 'react';
import { useParams } from 'react-router';
import { links } from '../links.ts';
import { useUdfoer } from '../udfoer.ts';
import { beskederTexts } from './beskeder.texts.ts';

type Besked = AnswerOf<typeof showBesked>;

/** MSG-02: the first opening marks it read. When that fails it stays unread, and the next opening tries again. */
const useLaest = ({ beskedId, laest }: Besked): void => {
  const { run } = useAction(markBeskedRead, [listBeskeder, showBesked]);
  const udfoer = useUdfoer();
  const sendt = useRef(false);
  useEffect(() => {
    if (laest || sendt.current) return;
    sendt.current = true;
    udfoer(run({ params: { beskedId } }));
  }, [beskedId, laest, run, udfoer]);
};

const Indhold = ({ besked }: { besked: Besked }): ReactElement => {
  const t = useTexts(beskederTexts).besked;
  useLaest(besked);
  return (
    <Page title={besked.emne}>
      <p className="form-hint">
        <time dateTime={besked.modtaget}>{t.om(besked.afsender, formatMoment(besked.modtaget))}</time>
      </p>
      {besked.linjer.map((linje, plads) => (
        <p key={`${plads}-${linje}`}>{linje}</p>
      ))}
      <p className="mt-7">{t.intetSvar}</p>
    </Page>
  );
};

/** One message, whole, without a way to answer it (MSG-02, MSG-04). */
export const BeskedPage = (): ReactElement => {
  const t = useTexts(beskederTexts).besked;
  const { beskedId = '' } = useParams();
  const query = useEndpoint(showBesked, { params: { beskedId } });
  return (
    <>
      <BackLink to={links.beskeder} text={t.tilbage} />
      {query.error && !query.data && <Page title={t.indlaeser} />}
      <Loaded query={query}>{(besked) => <Indhold besked={besked} />}</Loaded>
    </>
  );
};
