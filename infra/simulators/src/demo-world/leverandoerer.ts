import type { DemoVirksomhed } from './virksomheder.ts';

/** The three invented booking vendors; the key is their path, environment and API name. */
export type LeverandoerNoegle = 'plantid' | 'moedenu' | 'kommunekalender';

/** A booking vendor: a company in CVR whose employee logs in to the backoffice with MitID Erhverv. */
export interface DemoLeverandoer extends DemoVirksomhed {
  readonly noegle: LeverandoerNoegle;
  /** Codes of the kommuner whose meetings it books. */
  readonly kommuner: readonly string[];
}

/** The booking vendors of the demo world. How their simulators behave by default stands with the simulators. */
export const demoLeverandoerer: readonly DemoLeverandoer[] = [
  {
    noegle: 'plantid',
    cvr: '99100532',
    navn: 'PlanTid A/S',
    form: 'A/S',
    status: 'AKTIV',
    branchekode: '620100',
    branche: 'Computerprogrammering',
    note: 'Leverandør af bookingsystem.',
    kommuner: ['0101', '0461'],
    penheder: [
      { pNummer: '1099100532', navn: 'PlanTid', vejnavn: 'Havnegade', husnummer: '18', postnummer: '2100', postdistrikt: 'København Ø', kommunekode: '0101', kommune: 'København' },
    ],
    brugere: [
      { key: 'nina-plan', navn: 'Nina Plan', fornavn: 'Nina', efternavn: 'Plan', email: 'nina.plan@example.test', persistentProfessionalId: '923e868a-c1cf-4aec-af37-83e0c1c0061a', pNummer: '1099100532' },
    ],
  },
  {
    noegle: 'moedenu',
    cvr: '99100567',
    navn: 'MødeNu ApS',
    form: 'ApS',
    status: 'AKTIV',
    branchekode: '620100',
    branche: 'Computerprogrammering',
    note: 'Leverandør af bookingsystem.',
    kommuner: ['0751', '0851'],
    penheder: [
      { pNummer: '1099100567', navn: 'MødeNu', vejnavn: 'Åboulevarden', husnummer: '9', postnummer: '8000', postdistrikt: 'Aarhus C', kommunekode: '0751', kommune: 'Aarhus' },
    ],
    brugere: [
      { key: 'max-nu', navn: 'Max Nu', fornavn: 'Max', efternavn: 'Nu', email: 'max.nu@example.test', persistentProfessionalId: '165eee9f-68cb-418c-aacb-72ae3ff75ab4', pNummer: '1099100567' },
    ],
  },
  {
    noegle: 'kommunekalender',
    cvr: '99100672',
    navn: 'KommuneKalender ApS',
    form: 'ApS',
    status: 'AKTIV',
    branchekode: '620100',
    branche: 'Computerprogrammering',
    note: 'Leverandør af bookingsystem.',
    kommuner: ['0561'],
    penheder: [
      { pNummer: '1099100672', navn: 'KommuneKalender', vejnavn: 'Kongensgade', husnummer: '30', postnummer: '6700', postdistrikt: 'Esbjerg', kommunekode: '0561', kommune: 'Esbjerg' },
    ],
    brugere: [
      { key: 'kaja-dato', navn: 'Kaja Dato', fornavn: 'Kaja', efternavn: 'Dato', email: 'kaja.dato@example.test', persistentProfessionalId: '0fd6d602-fa3d-48f2-b305-6afb3e26b26a', pNummer: '1099100672' },
    ],
  },
];
