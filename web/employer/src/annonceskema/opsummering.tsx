import { type AnswerOf, showMinVirksomhed } from '@jobnet/contracts';
import { annoncetyper, arbejdstidsforhold } from '@jobnet/reference-data';
import { formatLongDate, SummaryList, useEndpoint, useTexts, type SummaryRow } from '@jobnet/web-ui';
import { stedTekst } from '@jobnet/web-ui/annonce';
import type { ReactElement } from 'react';
import { annonceskemaTexts } from './annonceskema.texts.ts';
import { medPenhed } from './indhold.ts';
import type { Svar, Trin } from './svar.ts';

interface OpsummeringProps {
  readonly svar: Svar;
  readonly til: (trin: Trin) => string;
}

type Texts = (typeof annonceskemaTexts)['da'];
type Penheder = AnswerOf<typeof showMinVirksomhed>['penheder'];

const stedRaekke = ({ arbejdssted }: Svar, penheder: Penheder, t: Texts): string => {
  if (!arbejdssted) return t.tjek.intet;
  const { sted, arbejdssted: felter } = arbejdssted;
  if (sted === 'intet') return t.arbejdssted.intet;
  const penhed = penheder.find(({ pNummer }) => sted === 'penhed' && pNummer === felter.pNummer);
  if (penhed) return `${penhed.navn}, ${stedTekst(medPenhed({ pNummer: penhed.pNummer }, penheder)) ?? penhed.pNummer}`;
  return stedTekst(felter) ?? t.tjek.intet;
};

const tid = (dato: string | undefined, kl: string | undefined, ellers: string): string => (dato ? `${formatLongDate(dato)}${kl ? ` kl. ${kl.replace(':', '.')}` : ''}` : ellers);

const maerkerAf = ({ publicering }: Svar, t: Texts): string =>
  (['hotjob', 'workindenmark', 'eures'] as const).filter((maerke) => publicering?.[maerke]).map((maerke) => t.publicering[maerke]).join(', ') || t.tjek.intet;

const raekkerAf = (svar: Svar, penheder: Penheder, t: Texts): readonly (readonly [Trin, SummaryRow['label'], SummaryRow['value']])[] => {
  const { stilling, ansaettelse, ansoegning, publicering } = svar;
  const kontakter = (ansoegning?.kontaktpersoner ?? []).map(({ navn, telefon, email }) => [navn, telefon, email].filter(Boolean).join(', '));
  return [
    ['arbejdssted', t.trin.arbejdssted, stedRaekke(svar, penheder, t)],
    ['stilling', t.stilling.titel, stilling?.titel],
    ['stilling', t.stilling.conceptUri, stilling?.alias ? `${stilling.alias} (${t.stilling.alias(stilling.stillingsbetegnelse)})` : stilling?.stillingsbetegnelse],
    ['stilling', t.stilling.antal, stilling && String(stilling.antalStillinger)],
    ['stilling', t.stilling.annoncetype, stilling && annoncetyper.nameOf(stilling.annoncetype)],
    ['ansaettelse', t.ansaettelse.arbejdstider, ansaettelse?.arbejdstider.map(arbejdstidsforhold.nameOf).join(', ')],
    ['ansaettelse', t.ansaettelse.omfang, ansaettelse && (ansaettelse.deltid === 'ja' ? t.ansaettelse.deltid : t.ansaettelse.fuldtid)],
    ['ansaettelse', t.ansaettelse.varighed, ansaettelse && (ansaettelse.fast === 'ja' ? t.ansaettelse.fast : t.ansaettelse.tidsbegraenset)],
    ['ansoegning', t.ansoegning.ansoegningsfrist, ansoegning && (ansoegning.frist === 'snarest' ? t.ansoegning.snarest : tid(ansoegning.ansoegningsfrist, undefined, t.tjek.intet))],
    ['ansoegning', t.ansoegning.url, ansoegning?.ansoegning.url],
    ['ansoegning', t.ansoegning.email, ansoegning?.ansoegning.email],
    ['ansoegning', t.ansoegning.kontakter, kontakter.length > 0 ? <ul className="nobullet-list">{kontakter.map((kontakt) => <li key={kontakt}>{kontakt}</li>)}</ul> : undefined],
    ['publicering', t.publicering.fra, publicering && tid(publicering.fra === 'tidspunkt' ? publicering.publiceresFra : undefined, publicering.publiceresFraKl, t.tjek.straks)],
    ['publicering', t.publicering.til, publicering && tid(publicering.til === 'tidspunkt' ? publicering.publiceresTil : undefined, publicering.publiceresTilKl, t.publicering.automatisk)],
    ['publicering', t.publicering.saerligt, maerkerAf(svar, t)],
  ];
};

/** "Tjek dine svar": every answer, each with a way back to its step. */
export const Opsummering = ({ svar, til }: OpsummeringProps): ReactElement => {
  const t = useTexts(annonceskemaTexts);
  const { data } = useEndpoint(showMinVirksomhed, {});
  return <SummaryList rows={raekkerAf(svar, data?.penheder ?? [], t).map(([trin, label, value]) => ({ label, value: value ?? t.tjek.intet, changeTo: til(trin) }))} />;
};
