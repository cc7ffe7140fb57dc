import type { DemoPenhed, DemoVirksomhed } from '../demo-world/index.ts';

const gyldigFra = '2020-01-01';
const periode = { gyldigFra, gyldigTil: null };
const sidstOpdateret = '2026-01-05T10:00:00.000+01:00';

const formKoder: Readonly<Record<DemoVirksomhed['form'], { kode: number; navn: string }>> = {
  'A/S': { kode: 60, navn: 'Aktieselskab' },
  ApS: { kode: 80, navn: 'Anpartsselskab' },
  'I/S': { kode: 30, navn: 'Interessentskab' },
};

/** A company as `_source` of the CVR distribution API (domain facts 11): history arrays, newest with gyldigTil null. */
export function virksomhedDocument(virksomhed: DemoVirksomhed): Record<string, unknown> {
  const [hoved] = virksomhed.penheder;
  const adresse = hoved && adresseOf(hoved);
  const form = formKoder[virksomhed.form];
  const virksomhedsform = { virksomhedsformkode: form.kode, kortBeskrivelse: virksomhed.form, langBeskrivelse: form.navn };
  const hovedbranche = { branchekode: virksomhed.branchekode, branchetekst: virksomhed.branche };
  const ophoert = virksomhed.status === 'OPHØRT';
  return {
    Vrvirksomhed: {
      cvrNummer: Number(virksomhed.cvr),
      reklamebeskyttet: false,
      navne: [{ navn: virksomhed.navn, periode, sidstOpdateret }],
      binavne: [],
      beliggenhedsadresse: adresse ? [{ ...adresse, periode, sidstOpdateret }] : [],
      postadresse: [],
      telefonNummer: [],
      elektroniskPost: [],
      hjemmeside: [],
      livsforloeb: [{ periode: { gyldigFra, gyldigTil: ophoert ? '2025-06-30' : null }, sidstOpdateret }],
      virksomhedsform: [{ ...virksomhedsform, periode, sidstOpdateret }],
      virksomhedsstatus: [],
      hovedbranche: [{ ...hovedbranche, periode, sidstOpdateret }],
      penheder: virksomhed.penheder.map(({ pNummer }) => ({ pNummer: Number(pNummer), periode, sidstOpdateret })),
      aarsbeskaeftigelse: [],
      kvartalsbeskaeftigelse: [],
      virksomhedMetadata: {
        nyesteNavn: { navn: virksomhed.navn, periode, sidstOpdateret },
        nyesteVirksomhedsform: { ...virksomhedsform, periode, sidstOpdateret },
        nyesteBeliggenhedsadresse: adresse ? { ...adresse, periode, sidstOpdateret } : null,
        nyesteHovedbranche: { ...hovedbranche, periode, sidstOpdateret },
        nyesteKontaktoplysninger: [],
        nyesteStatus: null,
        sammensatStatus: virksomhed.status,
        stiftelsesDato: gyldigFra,
        antalPenheder: virksomhed.penheder.length,
      },
    },
  };
}

/** A production unit as `_source` of the CVR distribution API. */
export function penhedDocument(virksomhed: DemoVirksomhed, penhed: DemoPenhed): Record<string, unknown> {
  const adresse = { ...adresseOf(penhed), periode, sidstOpdateret };
  const hovedbranche = { branchekode: virksomhed.branchekode, branchetekst: virksomhed.branche, periode, sidstOpdateret };
  return {
    VrproduktionsEnhed: {
      pNummer: Number(penhed.pNummer),
      reklamebeskyttet: false,
      navne: [{ navn: penhed.navn, periode, sidstOpdateret }],
      beliggenhedsadresse: [adresse],
      hovedbranche: [hovedbranche],
      virksomhedsrelation: [{ cvrNummer: Number(virksomhed.cvr), periode, sidstOpdateret }],
      produktionsEnhedMetadata: {
        nyesteNavn: { navn: penhed.navn, periode, sidstOpdateret },
        nyesteCvrNummerRelation: Number(virksomhed.cvr),
        nyesteBeliggenhedsadresse: adresse,
        nyesteHovedbranche: hovedbranche,
        nyesteKontaktoplysninger: [],
        sammensatStatus: virksomhed.status === 'OPHØRT' ? 'Ophørt' : 'Aktiv',
      },
    },
  };
}

const adresseOf = (penhed: DemoPenhed): Record<string, unknown> => ({
  landekode: 'DK',
  vejkode: null,
  kommune: { kommuneKode: Number(penhed.kommunekode), kommuneNavn: penhed.kommune.toUpperCase() },
  vejnavn: penhed.vejnavn,
  husnummerFra: Number(penhed.husnummer),
  husnummerTil: null,
  bogstavFra: null,
  bogstavTil: null,
  etage: null,
  sidedoer: null,
  conavn: null,
  postboks: null,
  bynavn: null,
  postnummer: Number(penhed.postnummer),
  postdistrikt: penhed.postdistrikt,
});
