import { kommunerNu, leverandoerFor } from './i-kraft.ts';

const plantid = { leverandoerId: '1', navn: 'PlanTid', kommuner: ['0101', '0461'], gyldigFra: '2026-01-01' };
const moedenu = { leverandoerId: '2', navn: 'MødeNu', kommuner: ['0101'], gyldigFra: '2026-06-01' };
const dag = '2026-06-15';

describe('the vendor that serves a kommune', () => {
  it('is the one that started last among those in force that day', () => {
    expect(leverandoerFor([plantid, moedenu], '0101', dag)).toBe(moedenu);
    expect(leverandoerFor([plantid, moedenu], '0101', '2026-05-31')).toBe(plantid);
    expect(leverandoerFor([plantid, { ...moedenu, gyldigTil: '2026-06-14' }], '0101', dag)).toBe(plantid);
    expect(leverandoerFor([plantid, { ...moedenu, gyldigTil: dag }], '0101', dag)?.navn).toBe('MødeNu');
    expect(leverandoerFor([plantid], '0751', dag)).toBeUndefined();
  });

  it('is named beside a kommune that another one lists, too', () => {
    expect(kommunerNu(plantid, [plantid, moedenu], dag)).toEqual([{ kommunekode: '0101', hos: moedenu }, { kommunekode: '0461' }]);
    expect(kommunerNu(moedenu, [plantid, moedenu], dag)).toEqual([{ kommunekode: '0101' }]);
  });
});
