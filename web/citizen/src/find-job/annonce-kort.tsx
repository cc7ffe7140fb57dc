import type { searchAnnoncer } from '@jobnet/contracts';
import type { AnswerOf } from '@jobnet/contracts/define';
import { Badge, dateOfMoment, formatDate, useTexts } from '@jobnet/web-ui';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { links } from '../links.ts';
import { findJobTexts, type FindJobTexts } from './find-job.texts.ts';
import { KopierAnnonceId } from './kopier-annonce-id.tsx';
import { KortKnap } from './kort-knap.tsx';

type Kort = AnswerOf<typeof searchAnnoncer>['items'][number];

/** Where the work is, for the map: never more than the card shows. */
const paaKort = ({ intetFastArbejdssted, postnummer, postdistrikt, kommune, landenavn }: Kort): string | undefined => {
  const sted = [postnummer, postdistrikt].filter(Boolean).join(' ') || kommune;
  return intetFastArbejdssted || !sted ? undefined : `${sted}, ${landenavn}`;
};

const stedTekst = (kort: Kort, t: FindJobTexts['kort']): string => {
  if (kort.intetFastArbejdssted) return t.intetSted;
  const post = [kort.postnummer, kort.postdistrikt].filter(Boolean).join(' ');
  const dele = [post, kort.kommune && t.kommune(kort.kommune), kort.landenavn, kort.afstandKm !== undefined && t.afstand(kort.afstandKm)];
  return dele.filter(Boolean).join(', ');
};

const Maerker = ({ kort }: { kort: Kort }): ReactElement => {
  const t = useTexts(findJobTexts).kort;
  return (
    <p className="jn-maerker">
      {kort.ny && (
        <>
          <Badge text={t.ny} kind="success" />
          <span className="sr-only">{t.nyForklaring}</span>
        </>
      )}
      {kort.hotjob && <Badge text={t.hotjob} kind="warning" />}
      {kort.deltid && <Badge text={t.deltid} kind="info" />}
      {kort.ekstern && <Badge text={t.ekstern} kind="info" />}
    </p>
  );
};

/** One hit of Find job (JOB-02): what, who, where and when, and what can be done with it. */
export const AnnonceKort = ({ kort }: { kort: Kort }): ReactElement => {
  const t = useTexts(findJobTexts).kort;
  const sted = paaKort(kort);
  const fakta: readonly (readonly [string, string])[] = [
    [t.stilling, kort.alias ? `${kort.alias} (${kort.stillingsbetegnelse})` : kort.stillingsbetegnelse],
    [t.sted, stedTekst(kort, t)],
    [t.publiceret, formatDate(dateOfMoment(kort.publiceret))],
    [t.frist, kort.ansoegningsfrist ? formatDate(kort.ansoegningsfrist) : kort.snarest ? t.snarest : t.ingenFrist],
  ];
  return (
    <li className="jn-annonce">
      <article aria-labelledby={`annonce-${kort.annonceId}`}>
        <h3 id={`annonce-${kort.annonceId}`}>
          <Link to={links.annonce(kort.annonceId)}>{kort.titel}</Link>
        </h3>
        {(kort.ny || kort.hotjob || kort.deltid || kort.ekstern) && <Maerker kort={kort} />}
        <p className="jn-arbejdsgiver">{kort.arbejdsgiver ?? t.anonym}</p>
        <dl>
          {fakta.map(([navn, vaerdi]) => (
            <div key={navn}>
              <dt>{navn}</dt>
              <dd>{vaerdi}</dd>
            </div>
          ))}
        </dl>
        <div className="jn-annonce-handlinger d-print-none">
          <KopierAnnonceId annonceId={kort.annonceId} titel={kort.titel} />
          {sted && (
            <KortKnap sted={sted}>
              {t.visPaaKort}
              <span className="sr-only">{t.om(kort.titel)}</span>
            </KortKnap>
          )}
        </div>
      </article>
    </li>
  );
};
