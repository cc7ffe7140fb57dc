import { isVirksomhedAktiv, kommuneCode } from '@jobnet/reference-data';
import { z } from 'zod';
import type { CvrAdresse, CvrPenhed, CvrVirksomhed } from './cvr.port.ts';

const tekst = z.string().nullish();

const adresse = z.object({
  vejnavn: tekst,
  husnummerFra: z.union([z.number(), z.string()]).nullish(),
  bogstavFra: tekst,
  etage: tekst,
  sidedoer: tekst,
  postnummer: z.union([z.number(), z.string()]).nullish(),
  postdistrikt: tekst,
  kommune: z.object({ kommuneKode: z.union([z.number(), z.string()]) }).nullish(),
});

const navn = z.object({ navn: z.string() });
const hits = <T extends z.ZodType>(source: T) => z.object({ hits: z.object({ hits: z.array(z.object({ _source: source })) }) });

/** The part of `/cvr-permanent/virksomhed/_search` that we read. */
export const virksomhedSvar = hits(
  z.object({
    Vrvirksomhed: z.object({
      cvrNummer: z.number().int(),
      penheder: z.array(z.object({ pNummer: z.number().int(), periode: z.object({ gyldigTil: tekst }).nullish() })).nullish(),
      virksomhedMetadata: z.object({
        nyesteNavn: navn,
        sammensatStatus: z.string(),
        nyesteVirksomhedsform: z.object({ kortBeskrivelse: tekst, langBeskrivelse: tekst }).nullish(),
        nyesteHovedbranche: z.object({ branchetekst: tekst }).nullish(),
        nyesteBeliggenhedsadresse: adresse.nullish(),
      }),
    }),
  }),
);

/** The part of `/cvr-permanent/produktionsenhed/_search` that we read. */
export const penhedSvar = hits(
  z.object({
    VrproduktionsEnhed: z.object({
      pNummer: z.number().int(),
      produktionsEnhedMetadata: z.object({
        nyesteNavn: navn.nullish(),
        sammensatStatus: tekst,
        nyesteBeliggenhedsadresse: adresse.nullish(),
      }),
    }),
  }),
);

type VirksomhedSource = z.output<typeof virksomhedSvar>['hits']['hits'][number]['_source']['Vrvirksomhed'];
type PenhedSvar = z.output<typeof penhedSvar>;

/** The P-numre a company has now: those whose period has not ended. */
export const pNumreOf = (source: VirksomhedSource): number[] =>
  (source.penheder ?? []).filter(({ periode }) => !periode?.gyldigTil).map(({ pNummer }) => pNummer);

/** The active P-enheder of an answer (AG-KP-12). */
export const penhederOf = (svar: PenhedSvar): CvrPenhed[] =>
  svar.hits.hits
    .map(({ _source }) => _source.VrproduktionsEnhed)
    .filter(({ produktionsEnhedMetadata: { sammensatStatus } }) => !sammensatStatus || isVirksomhedAktiv(sammensatStatus))
    .map(({ pNummer, produktionsEnhedMetadata: metadata }) => ({
      pNummer: String(pNummer),
      navn: metadata.nyesteNavn?.navn ?? String(pNummer),
      adresse: adresseOf(metadata.nyesteBeliggenhedsadresse),
    }));

/** The company of an answer. */
export const virksomhedOf = (source: VirksomhedSource, penheder: readonly CvrPenhed[]): CvrVirksomhed => {
  const { virksomhedMetadata: metadata } = source;
  return {
    cvr: String(source.cvrNummer).padStart(8, '0'),
    navn: metadata.nyesteNavn.navn,
    status: metadata.sammensatStatus.trim().toUpperCase(),
    form: metadata.nyesteVirksomhedsform?.langBeskrivelse ?? metadata.nyesteVirksomhedsform?.kortBeskrivelse ?? undefined,
    branche: metadata.nyesteHovedbranche?.branchetekst ?? undefined,
    adresse: adresseOf(metadata.nyesteBeliggenhedsadresse),
    penheder,
  };
};

const adresseOf = (source: z.output<typeof adresse> | null | undefined): CvrAdresse | undefined => {
  if (!source?.postnummer) return undefined;
  const nummer = `${source.husnummerFra ?? ''}${source.bogstavFra ?? ''}`;
  const dele = [`${source.vejnavn ?? ''} ${nummer}`.trim(), source.etage ? `${source.etage}. ${source.sidedoer ?? ''}`.trim() : ''];
  return {
    vejadresse: dele.filter(Boolean).join(', '),
    postnummer: String(source.postnummer).padStart(4, '0'),
    postdistrikt: source.postdistrikt ?? '',
    ...(source.kommune ? { kommunekode: kommuneCode(source.kommune.kommuneKode) } : {}),
  };
};
