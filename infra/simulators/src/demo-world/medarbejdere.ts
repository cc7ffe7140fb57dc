/** What a member of staff may do; the claim jobnet_roles holds these. */
export type DemoRolle = 'sagsbehandler' | 'godkender' | 'drift' | 'support';

/** The organisation a member of staff works for; the claim organisation holds kind, code and name. */
export interface DemoOrganisation {
  readonly kind: 'kommune' | 'akasse' | 'star';
  readonly code: string;
  readonly navn: string;
  /** Whether it may issue brugerkoder: every kommune may, an a-kasse only when switched on. */
  readonly maaUdstedeBrugerkoder: boolean;
}

/** A member of staff in a kommune, an a-kasse or STAR. */
export interface DemoMedarbejder {
  readonly key: string;
  readonly navn: string;
  readonly fornavn: string;
  readonly efternavn: string;
  readonly email: string;
  readonly uuid: string;
  readonly roller: readonly DemoRolle[];
  readonly organisation: DemoOrganisation;
}

/** The staff of the demo world. */
export const demoMedarbejdere: readonly DemoMedarbejder[] = [
  {
    key: 'sanne-berg',
    navn: 'Sanne Berg',
    fornavn: 'Sanne',
    efternavn: 'Berg',
    email: 'sanne.berg@example.test',
    uuid: '41588510-c11f-4fc3-9536-3d4a64c732e6',
    roller: ['sagsbehandler'],
    organisation: { kind: 'kommune', code: '0101', navn: 'Københavns Kommune', maaUdstedeBrugerkoder: true },
  },
  {
    key: 'tom-aaby',
    navn: 'Tom Aaby',
    fornavn: 'Tom',
    efternavn: 'Aaby',
    email: 'tom.aaby@example.test',
    uuid: '6b50388f-b86a-492d-9fb4-c1bccc905379',
    roller: ['sagsbehandler'],
    organisation: { kind: 'kommune', code: '0751', navn: 'Aarhus Kommune', maaUdstedeBrugerkoder: true },
  },
  {
    key: 'elin-toft',
    navn: 'Elin Toft',
    fornavn: 'Elin',
    efternavn: 'Toft',
    email: 'elin.toft@example.test',
    uuid: '7d329f3d-5c7e-4a14-96f6-9badc2a0d2a4',
    roller: ['sagsbehandler'],
    organisation: { kind: 'kommune', code: '0561', navn: 'Esbjerg Kommune', maaUdstedeBrugerkoder: true },
  },
  {
    key: 'bo-krag',
    navn: 'Bo Krag',
    fornavn: 'Bo',
    efternavn: 'Krag',
    email: 'bo.krag@example.test',
    uuid: '592bea23-055d-4399-a69b-764ae781ddfa',
    roller: ['sagsbehandler'],
    organisation: { kind: 'kommune', code: '0461', navn: 'Odense Kommune', maaUdstedeBrugerkoder: true },
  },
  {
    key: 'rie-lind',
    navn: 'Rie Lind',
    fornavn: 'Rie',
    efternavn: 'Lind',
    email: 'rie.lind@example.test',
    uuid: '1cba6261-434e-48ff-bdd9-7e1ca0376c36',
    roller: ['sagsbehandler'],
    organisation: { kind: 'kommune', code: '0851', navn: 'Aalborg Kommune', maaUdstedeBrugerkoder: true },
  },
  {
    key: 'ahmed-kjaer',
    navn: 'Ahmed Kjær',
    fornavn: 'Ahmed',
    efternavn: 'Kjær',
    email: 'ahmed.kjaer@example.test',
    uuid: '4133b783-9e4d-4bee-99f6-4a9546ea1146',
    roller: ['sagsbehandler'],
    organisation: { kind: 'akasse', code: '03', navn: 'HK a-kasse', maaUdstedeBrugerkoder: true },
  },
  {
    key: 'vera-holt',
    navn: 'Vera Holt',
    fornavn: 'Vera',
    efternavn: 'Holt',
    email: 'vera.holt@example.test',
    uuid: '37631835-f3f9-4c27-8072-08ed2b9ba0b4',
    roller: ['sagsbehandler'],
    organisation: { kind: 'akasse', code: '05', navn: 'FOA a-kasse', maaUdstedeBrugerkoder: false },
  },
  {
    key: 'stine-ravn',
    navn: 'Stine Ravn',
    fornavn: 'Stine',
    efternavn: 'Ravn',
    email: 'stine.ravn@example.test',
    uuid: 'fa90832e-946a-4d87-b79e-92f3ce6fbec2',
    roller: ['godkender'],
    organisation: { kind: 'star', code: 'star', navn: 'Styrelsen for Arbejdsmarked og Rekruttering', maaUdstedeBrugerkoder: false },
  },
  {
    key: 'jonas-elm',
    navn: 'Jonas Elm',
    fornavn: 'Jonas',
    efternavn: 'Elm',
    email: 'jonas.elm@example.test',
    uuid: 'e632c188-e8c0-4e53-bde0-3ffe3a6d58a0',
    roller: ['godkender'],
    organisation: { kind: 'star', code: 'star', navn: 'Styrelsen for Arbejdsmarked og Rekruttering', maaUdstedeBrugerkoder: false },
  },
  {
    key: 'ole-drift',
    navn: 'Ole Drift',
    fornavn: 'Ole',
    efternavn: 'Drift',
    email: 'ole.drift@example.test',
    uuid: 'd5098aa4-cde0-4f00-8a06-d8cd67b69647',
    roller: ['drift'],
    organisation: { kind: 'star', code: 'star', navn: 'Styrelsen for Arbejdsmarked og Rekruttering', maaUdstedeBrugerkoder: false },
  },
  {
    key: 'ulla-svane',
    navn: 'Ulla Svane',
    fornavn: 'Ulla',
    efternavn: 'Svane',
    email: 'ulla.svane@example.test',
    uuid: '1f4f8916-790f-4c51-83c5-2dad979bf3bb',
    roller: ['support'],
    organisation: { kind: 'star', code: 'star', navn: 'Styrelsen for Arbejdsmarked og Rekruttering', maaUdstedeBrugerkoder: false },
  },
];
