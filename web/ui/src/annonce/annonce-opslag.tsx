import type { ReactElement } from 'react';
import { SummaryList } from '../components/summary-list.tsx';
import { Badge } from '../components/tag.tsx';
import { formatLongDate } from '../text/danish-date.ts';
import { useTexts } from '../text/texts.ts';
import { annonceOpslagTexts } from './annonce-opslag.texts.ts';
import type { Opslag, Opslagskontakt } from './opslag.ts';

const Kontakt = ({ navn, telefon, email }: Opslagskontakt): ReactElement => {
  const t = useTexts(annonceOpslagTexts);
  return (
    <li>
      <strong>{navn}</strong>
      {telefon && <div>{t.telefon}: <a href={`tel:${telefon.replace(/\s/g, '')}`}>{telefon}</a></div>}
      {email && <div>{t.email}: <a href={`mailto:${email}`}>{email}</a></div>}
    </li>
  );
};

const Ansoeg = ({ url, email }: Opslag['ansoegning']): ReactElement | null => {
  const t = useTexts(annonceOpslagTexts);
  if (!url && !email) return null;
  return (
    <section>
      <h2>{t.ansoeg}</h2>
      {url && <p><a href={url} rel="nofollow noopener noreferrer">{t.ansoegLink}</a></p>}
      {email && <p>{t.ansoegEmail} <a href={`mailto:${email}`}>{email}</a></p>}
    </section>
  );
};

/** One jobannonce as it looks on Jobnet, below its title; the same for the public page, the company's view and STAR's (ANN-29, ANN-30). */
export const AnnonceOpslag = ({ opslag }: { opslag: Opslag }): ReactElement => {
  const t = useTexts(annonceOpslagTexts);
  const maerker = (['hotjob', 'workindenmark', 'eures'] as const).filter((maerke) => opslag[maerke]);
  return (
    <article className="jn-narrow">
      <p className="font-lead">{opslag.arbejdsgiver ?? t.anonym}</p>
      {maerker.length > 0 && <p>{maerker.map((maerke) => <span key={maerke}><Badge text={t[maerke]} kind="info" /> </span>)}</p>}
      <section lang={opslag.workindenmark ? 'en' : undefined}>
        <h2 lang="da">{t.beskrivelse}</h2>
        <div className="jn-description" dangerouslySetInnerHTML={{ __html: opslag.beskrivelse }} />
      </section>
      <section>
        <h2>{t.facts}</h2>
        <SummaryList
          rows={[
            { label: t.stilling, value: opslag.alias ? `${opslag.alias} (${opslag.stillingsbetegnelse})` : opslag.stillingsbetegnelse },
            { label: t.sted, value: opslag.sted ?? t.intetSted },
            { label: t.frist, value: opslag.ansoegningsfrist ? formatLongDate(opslag.ansoegningsfrist) : t.snarest },
            { label: t.arbejdstider, value: opslag.arbejdstider.join(', ') },
            { label: t.omfang, value: opslag.deltid ? t.deltid : t.fuldtid },
            { label: t.varighed, value: opslag.fast ? t.fast : t.tidsbegraenset },
            { label: t.annoncetype, value: opslag.annoncetype },
            { label: t.antal, value: opslag.antalStillinger },
          ]}
        />
      </section>
      <Ansoeg {...opslag.ansoegning} />
      {opslag.kontaktpersoner.length > 0 && (
        <section>
          <h2>{t.kontakt}</h2>
          <ul className="unstyled-list jn-people">{opslag.kontaktpersoner.map((kontakt) => <Kontakt key={kontakt.navn} {...kontakt} />)}</ul>
        </section>
      )}
    </article>
  );
};
