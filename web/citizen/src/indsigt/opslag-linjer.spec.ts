import { hvem, samlet, type Opslag } from './opslag-linjer.ts';
import { opslagTexts } from './opslag.texts.ts';

const t = opslagTexts.da;
const opslag = (tidspunkt: string, change: Partial<Opslag> = {}): Opslag => ({
  opslagId: tidspunkt,
  tidspunkt,
  organisation: { kind: 'kommune', code: '0101' },
  rolle: 'sagsbehandler',
  handling: 'read',
  formaal: 'Tilmelding',
  ...change,
});

describe('who has looked', () => {
  it('is one list over all parts, newest first, and counts what was left out', () => {
    const { linjer, ialt } = samlet([
      { items: [opslag('2026-02-02T10:00:00+01:00'), opslag('2026-01-01T10:00:00+01:00')], total: 250 },
      { items: [opslag('2026-02-02T09:30:00Z')], total: 1 },
    ]);
    expect(linjer.map(({ tidspunkt }) => tidspunkt)).toEqual(['2026-02-02T09:30:00Z', '2026-02-02T10:00:00+01:00', '2026-01-01T10:00:00+01:00']);
    expect(ialt).toBe(251);
  });

  it.each<[string, Partial<Opslag>]>([
    ['Københavns Kommune', {}],
    ['Københavns Kommune, it-system', { rolle: 'fagsystem' }],
    ['HK', { organisation: { kind: 'akasse', code: '03' } }],
    ['Styrelsen for Arbejdsmarked og Rekruttering (STAR)', { organisation: { kind: 'star', code: 'star' }, rolle: 'support' }],
    ['Virksomhed med CVR-nummer 99100028', { organisation: { kind: 'virksomhed', code: '99100028' }, rolle: 'virksomhedsbruger' }],
    ['Myndighed 9999', { organisation: { kind: 'kommune', code: '9999' } }],
    ['Jobnet', { organisation: undefined }],
  ])('says %s', (words, change) => {
    expect(hvem(opslag('2026-02-02T10:00:00Z', change), t)).toBe(words);
  });
});
