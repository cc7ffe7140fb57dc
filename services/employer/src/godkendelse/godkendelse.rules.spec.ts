import { type Sag, tjekAfgoerelse, tjekTag } from './godkendelse.rules.ts';

const now = new Date('2026-02-02T08:30:00Z');
const sag: Sag = { version: 4, afventer: true, behandling: { behandlerId: 'stine', udloeberAt: new Date('2026-02-02T09:00:00Z') } };
const udloebet = { ...sag, behandling: { behandlerId: 'stine', udloeberAt: now } };

describe('a reviewer and an ad', () => {
  it('ADM-04 lets one reviewer have an ad at a time, half an hour at most', () => {
    expect(() => tjekTag(sag, 'stine', now)).not.toThrow();
    expect(() => tjekTag(sag, 'jonas', now)).toThrow('annonce-taget-af-anden');
    expect(() => tjekTag(udloebet, 'jonas', now)).not.toThrow();
    expect(() => tjekTag({ ...sag, afventer: false }, 'stine', now)).toThrow('annonce-afventer-ikke');
  });

  it('ADM-04 decides only what was taken', () => {
    expect(() => tjekAfgoerelse(sag, { behandlerId: 'stine', version: 4 }, now)).not.toThrow();
    expect(() => tjekAfgoerelse({ ...sag, behandling: null }, { behandlerId: 'stine', version: 4 }, now)).toThrow('annonce-ikke-taget');
    expect(() => tjekAfgoerelse(udloebet, { behandlerId: 'stine', version: 4 }, now)).toThrow('annonce-ikke-taget');
    expect(() => tjekAfgoerelse(sag, { behandlerId: 'jonas', version: 4 }, now)).toThrow('annonce-taget-af-anden');
  });

  it('ANN-15 refuses a decision about a version that is no longer the newest', () => {
    expect(() => tjekAfgoerelse(sag, { behandlerId: 'stine', version: 3 }, now)).toThrow('annonce-aendret');
  });
});
