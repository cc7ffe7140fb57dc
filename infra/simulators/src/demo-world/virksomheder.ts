/** A production unit as CVR knows it. */
export interface DemoPenhed {
  readonly pNummer: string;
  readonly navn: string;
  readonly vejnavn: string;
  readonly husnummer: string;
  readonly postnummer: string;
  readonly postdistrikt: string;
  readonly kommunekode: string;
  readonly kommune: string;
}

/** A person who logs in with MitID Erhverv for the company. */
export interface DemoErhvervsbruger {
  readonly key: string;
  readonly navn: string;
  readonly fornavn: string;
  readonly efternavn: string;
  readonly email: string;
  /** nemlogin.persistent_professional_id: with the CVR number the key of the employee. */
  readonly persistentProfessionalId: string;
  readonly pNummer: string;
}

/** A company as CVR knows it and as JobAG meets it. CVR numbers pass modulus 11 in the unused 991 range. */
export interface DemoVirksomhed {
  readonly cvr: string;
  readonly navn: string;
  readonly form: 'A/S' | 'ApS' | 'I/S';
  /** CVR's sammensatStatus; AKTIV and NORMAL both mean active. */
  readonly status: 'AKTIV' | 'NORMAL' | 'OPHØRT';
  readonly branchekode: string;
  readonly branche: string;
  readonly note: string;
  readonly konfliktramt?: boolean;
  readonly penheder: readonly DemoPenhed[];
  readonly brugere: readonly DemoErhvervsbruger[];
  readonly kontaktpersoner?: readonly { readonly navn: string; readonly email: string; readonly telefon: string }[];
}

/** The five companies of the demo world. */
export const demoVirksomheder: readonly DemoVirksomhed[] = [
  {
    cvr: '99100028',
    navn: 'Nordlys Byg A/S',
    form: 'A/S',
    status: 'AKTIV',
    branchekode: '412000',
    branche: 'Opførelse af bygninger',
    note: 'To P-enheder.',
    penheder: [
      { pNummer: '1099100028', navn: 'Nordlys Byg Aarhus', vejnavn: 'Skanseparken', husnummer: '12', postnummer: '8000', postdistrikt: 'Aarhus C', kommunekode: '0751', kommune: 'Aarhus' },
      { pNummer: '1099100029', navn: 'Nordlys Byg Aalborg', vejnavn: 'Limfjordsgade', husnummer: '4', postnummer: '9000', postdistrikt: 'Aalborg', kommunekode: '0851', kommune: 'Aalborg' },
    ],
    brugere: [
      { key: 'mette-nord', navn: 'Mette Nord', fornavn: 'Mette', efternavn: 'Nord', email: 'mette.nord@example.test', persistentProfessionalId: 'c0415800-5239-4f41-80b5-73a2d83e1de3', pNummer: '1099100028' },
      { key: 'per-lys', navn: 'Per Lys', fornavn: 'Per', efternavn: 'Lys', email: 'per.lys@example.test', persistentProfessionalId: 'e409ce32-f7a2-47df-ae68-6135d88836d7', pNummer: '1099100029' },
    ],
  },
  {
    cvr: '99100133',
    navn: 'Havnens Café ApS',
    form: 'ApS',
    status: 'NORMAL',
    branchekode: '563010',
    branche: 'Caféer, værtshuse, diskoteker m.v.',
    note: 'Én P-enhed.',
    penheder: [
      { pNummer: '1099100133', navn: 'Havnens Café', vejnavn: 'Dokvejen', husnummer: '7', postnummer: '6700', postdistrikt: 'Esbjerg', kommunekode: '0561', kommune: 'Esbjerg' },
    ],
    brugere: [
      { key: 'olga-havn', navn: 'Olga Havn', fornavn: 'Olga', efternavn: 'Havn', email: 'olga.havn@example.test', persistentProfessionalId: '431c51c3-e502-406a-9248-8a8e47be79a5', pNummer: '1099100133' },
    ],
  },
  {
    cvr: '99100168',
    navn: 'Konflikt Transport A/S',
    form: 'A/S',
    status: 'AKTIV',
    branchekode: '494100',
    branche: 'Vejgodstransport',
    note: 'Konfliktramt.',
    konfliktramt: true,
    penheder: [
      { pNummer: '1099100168', navn: 'Konflikt Transport', vejnavn: 'Terminalvej', husnummer: '21', postnummer: '5220', postdistrikt: 'Odense SØ', kommunekode: '0461', kommune: 'Odense' },
    ],
    brugere: [
      { key: 'kim-frakt', navn: 'Kim Frakt', fornavn: 'Kim', efternavn: 'Frakt', email: 'kim.frakt@example.test', persistentProfessionalId: '4d21f422-3cfb-405a-a95c-2206933c2a68', pNummer: '1099100168' },
    ],
  },
  {
    cvr: '99100273',
    navn: 'Ophørt Handel ApS',
    form: 'ApS',
    status: 'OPHØRT',
    branchekode: '471900',
    branche: 'Anden detailhandel fra ikke-specialiserede forretninger',
    note: 'Ophørt: skal afvises.',
    penheder: [
      { pNummer: '1099100273', navn: 'Ophørt Handel', vejnavn: 'Gammelgade', husnummer: '3', postnummer: '2300', postdistrikt: 'København S', kommunekode: '0101', kommune: 'København' },
    ],
    brugere: [
      { key: 'ib-slut', navn: 'Ib Slut', fornavn: 'Ib', efternavn: 'Slut', email: 'ib.slut@example.test', persistentProfessionalId: '01e80f18-0e3b-425a-889c-e82463256785', pNummer: '1099100273' },
    ],
  },
  {
    cvr: '99100427',
    navn: 'Sydvest Pleje I/S',
    form: 'I/S',
    status: 'AKTIV',
    branchekode: '881010',
    branche: 'Hjemmehjælp',
    note: 'Tolv kontaktpersoner: to sider.',
    penheder: [
      { pNummer: '1099100427', navn: 'Sydvest Pleje', vejnavn: 'Engvej', husnummer: '55', postnummer: '6705', postdistrikt: 'Esbjerg Ø', kommunekode: '0561', kommune: 'Esbjerg' },
    ],
    brugere: [
      { key: 'eva-syd', navn: 'Eva Syd', fornavn: 'Eva', efternavn: 'Syd', email: 'eva.syd@example.test', persistentProfessionalId: 'd3d4fae9-4cc6-4636-bd94-17bab2f9ea47', pNummer: '1099100427' },
    ],
    kontaktpersoner: [
      { navn: 'Eva Syd', email: 'eva.syd@example.test', telefon: '75010101' },
      { navn: 'Bodil Eng', email: 'bodil.eng@example.test', telefon: '75010102' },
      { navn: 'Carsten Hede', email: 'carsten.hede@example.test', telefon: '75010103' },
      { navn: 'Ditte Krog', email: 'ditte.krog@example.test', telefon: '75010104' },
      { navn: 'Finn Mose', email: 'finn.mose@example.test', telefon: '75010105' },
      { navn: 'Grethe Bæk', email: 'grethe.baek@example.test', telefon: '75010106' },
      { navn: 'Hanne Strand', email: 'hanne.strand@example.test', telefon: '75010107' },
      { navn: 'Ivan Klit', email: 'ivan.klit@example.test', telefon: '75010108' },
      { navn: 'Jette Vang', email: 'jette.vang@example.test', telefon: '75010109' },
      { navn: 'Kaj Toft', email: 'kaj.toft@example.test', telefon: '75010110' },
      { navn: 'Lis Marsk', email: 'lis.marsk@example.test', telefon: '75010111' },
      { navn: 'Morten Aagaard', email: 'morten.aagaard@example.test', telefon: '75010112' },
    ],
  },
];
