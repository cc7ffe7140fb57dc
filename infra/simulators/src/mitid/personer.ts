import { demoBorgere, demoLeverandoerer, demoMedarbejdere, demoVirksomheder } from '../demo-world/index.ts';
import type { DemoBorger, DemoErhvervsbruger, DemoMedarbejder, DemoVirksomhed } from '../demo-world/index.ts';

/** The three relying parties; each has its own list of people and its own claims. */
export const klienter = ['jobnet-borger', 'jobnet-virksomhed', 'jobnet-medarbejder'] as const;
export type Klient = (typeof klienter)[number];

/** Somebody who can log in: the key a script posts, what the page shows, and the claims of an id token. */
export interface Person {
  readonly key: string;
  readonly navn: string;
  readonly beskrivelse: string;
  readonly sub: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** A citizen with MitID: the claims of a Danish broker, CPR only when the scope ssn asks. */
export function borgerPerson(borger: Pick<DemoBorger, 'key' | 'navn' | 'mitidUuid' | 'navneOgAdressebeskyttelse' | 'beskrivelse'> & { cpr?: string; foedselsdato?: string }): Person {
  return {
    key: borger.key,
    navn: borger.navn,
    beskrivelse: borger.beskrivelse,
    sub: borger.mitidUuid,
    claims: {
      'mitid.uuid': borger.mitidUuid,
      'mitid.identity_name': borger.navn,
      'mitid.date_of_birth': borger.foedselsdato,
      'dk.cpr': borger.cpr,
      mitid_name_and_address_protection: borger.navneOgAdressebeskyttelse,
    },
  };
}

/** An employee with MitID Erhverv: acts for one CVR number. */
export function erhvervPerson(bruger: DemoErhvervsbruger, virksomhed: Pick<DemoVirksomhed, 'cvr' | 'navn'>): Person {
  return {
    key: bruger.key,
    navn: bruger.navn,
    beskrivelse: `${virksomhed.navn}, CVR-nr. ${virksomhed.cvr}`,
    sub: bruger.persistentProfessionalId,
    claims: {
      'nemlogin.name': bruger.navn,
      given_name: bruger.fornavn,
      family_name: bruger.efternavn,
      email: bruger.email,
      'nemlogin.cvr': virksomhed.cvr,
      'nemlogin.org_name': virksomhed.navn,
      'nemlogin.persistent_professional_id': bruger.persistentProfessionalId,
      'nemlogin.p_number': bruger.pNummer,
    },
  };
}

/** A member of staff; one without an organisation carries neither organisation nor privileges. */
export function medarbejderPerson(medarbejder: Omit<DemoMedarbejder, 'organisation'> & { organisation?: Pick<DemoMedarbejder['organisation'], 'kind' | 'code' | 'navn'> }): Person {
  const { organisation, roller } = medarbejder;
  return {
    key: medarbejder.key,
    navn: medarbejder.navn,
    beskrivelse: organisation ? `${organisation.navn}: ${roller.join(', ')}` : 'Uden organisation og rettigheder',
    sub: medarbejder.uuid,
    claims: {
      name: medarbejder.navn,
      given_name: medarbejder.fornavn,
      family_name: medarbejder.efternavn,
      email: medarbejder.email,
      organisation: organisation && { kind: organisation.kind, code: organisation.code, name: organisation.navn },
      jobnet_roles: roller,
    },
  };
}

const ukendtNavn = { fornavn: 'Ukendt', efternavn: 'Person', navn: 'Ukendt Person', key: 'ukendt' };

/** Somebody MitID knows and Jobnet has never seen. */
export const ukendtePersoner: Readonly<Record<Klient, Person>> = {
  'jobnet-borger': borgerPerson({
    ...ukendtNavn,
    mitidUuid: '7b0d8c0e-9f0e-4a53-8a56-0d2c8f0a9d11',
    cpr: '1203801237',
    foedselsdato: '1980-03-12',
    navneOgAdressebeskyttelse: false,
    beskrivelse: 'Findes i MitID, men har aldrig været på Jobnet.',
  }),
  'jobnet-virksomhed': erhvervPerson(
    { ...ukendtNavn, email: 'ukendt.person@example.test', persistentProfessionalId: '2e2a2a3c-1a9d-4c52-9a1d-5a4f6b1c7e22', pNummer: '1099100702' },
    { cvr: '99100702', navn: 'Ukendt Virksomhed ApS' },
  ),
  'jobnet-medarbejder': medarbejderPerson({
    ...ukendtNavn,
    email: 'ukendt.person@example.test',
    uuid: '5d7c1f0a-3b1e-4f6f-8f61-9b7e2a4c6d33',
    roller: [],
  }),
};

/** The demo people each client's login page lists. Gunnar Holm has no MitID; vendors' employees belong to the backoffice. */
export const personer: Readonly<Record<Klient, readonly Person[]>> = {
  'jobnet-borger': demoBorgere.filter(({ harMitid }) => harMitid).map(borgerPerson),
  'jobnet-virksomhed': demoVirksomheder.flatMap((virksomhed) => virksomhed.brugere.map((bruger) => erhvervPerson(bruger, virksomhed))),
  'jobnet-medarbejder': [
    ...demoMedarbejdere.map(medarbejderPerson),
    ...demoLeverandoerer.flatMap((leverandoer) => leverandoer.brugere.map((bruger) => erhvervPerson(bruger, leverandoer))),
  ],
};
