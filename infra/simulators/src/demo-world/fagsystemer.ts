/** A machine client of the demo world; its key pair is made at the first start and is no part of this data. */
export interface DemoFagsystem {
  readonly clientId: string;
  readonly navn: string;
  readonly organisation: { readonly kind: 'kommune' | 'akasse'; readonly code: string; readonly navn: string };
}

/** One fagsystem for each of the five kommuner and the two a-kasser. */
export const demoFagsystemer: readonly DemoFagsystem[] = [
  {
    clientId: 'fagsystem-koebenhavn',
    navn: 'Københavns Kommune fagsystem',
    organisation: { kind: 'kommune', code: '0101', navn: 'Københavns Kommune' },
  },
  {
    clientId: 'fagsystem-aarhus',
    navn: 'Aarhus Kommune fagsystem',
    organisation: { kind: 'kommune', code: '0751', navn: 'Aarhus Kommune' },
  },
  {
    clientId: 'fagsystem-odense',
    navn: 'Odense Kommune fagsystem',
    organisation: { kind: 'kommune', code: '0461', navn: 'Odense Kommune' },
  },
  {
    clientId: 'fagsystem-esbjerg',
    navn: 'Esbjerg Kommune fagsystem',
    organisation: { kind: 'kommune', code: '0561', navn: 'Esbjerg Kommune' },
  },
  {
    clientId: 'fagsystem-aalborg',
    navn: 'Aalborg Kommune fagsystem',
    organisation: { kind: 'kommune', code: '0851', navn: 'Aalborg Kommune' },
  },
  {
    clientId: 'fagsystem-hk',
    navn: 'HK a-kasse fagsystem',
    organisation: { kind: 'akasse', code: '03', navn: 'HK a-kasse' },
  },
  {
    clientId: 'fagsystem-foa',
    navn: 'FOA a-kasse fagsystem',
    organisation: { kind: 'akasse', code: '05', navn: 'FOA a-kasse' },
  },
];
