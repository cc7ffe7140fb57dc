import { describe, expect, it } from '@jest/globals';
import { moedeFejl, type MoedeInput } from './moede-input.rules.ts';

const today = '2026-02-10';
const kommune = { kind: 'kommune', code: '0101' } as const;
const akasse = { kind: 'akasse', code: '03' } as const;
const input: MoedeInput = { samtaletype: '7', moedeform: '1', start: '2026-02-12T10:00:00+01:00', slut: '2026-02-12T11:00:00+01:00', sagsbehandler: 'Christian Dam', sted: 'Lokale 1' };
const codes = (change: Partial<MoedeInput>, by: typeof kommune | typeof akasse = kommune) => moedeFejl({ ...input, ...change }, by, today).map(({ pointer, code }) => `${pointer} ${code}`);

describe('a meeting that an authority wants to make', () => {
  it('is fine with a known samtaletype and mødeform on a coming day, also for an a-kasse that may hold it', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ samtaletype: '15' }, akasse)).toEqual([]);
    expect(codes({ samtaletype: '4' })).toEqual([]);
  });

  it('is told every fault at once, each with its field, the code of DFDG and a sentence', () => {
    expect(codes({ samtaletype: '99', moedeform: '9', start: '2020-01-01T10:00:00Z' })).toEqual(['/samtaletype 90001', '/moedeform 90000', '/start 90002']);
    const faulty = [{ samtaletype: '99', moedeform: '9', start: '2020-01-01T10:00:00Z' }, { samtaletype: '4', moedeform: '6' }];
    const messages = faulty.flatMap((change) => moedeFejl({ ...input, ...change }, akasse, today).map(({ message }) => message));
    expect(messages).toHaveLength(5);
    for (const message of messages) expect(message).toMatch(/^[A-ZÆØÅ].+\.$/);
  });

  it('BOOK-29 of a kind that is not the a-kasse’s is refused; an unknown kind is only unknown', () => {
    expect(codes({ samtaletype: '4' }, akasse)).toEqual(['/samtaletype 90006']);
    expect(codes({ samtaletype: '99' }, akasse)).toEqual(['/samtaletype 90001']);
    expect(moedeFejl({ ...input, samtaletype: '4' }, undefined, today)).toEqual([]);
  });

  it('directly at work is for a henvisning only', () => {
    expect(codes({ moedeform: '6' })).toEqual(['/moedeform 90000']);
    expect(codes({ moedeform: '6', samtaletype: '8' })).toEqual([]);
  });

  it('lies today or later by the Danish day, whatever its offset says', () => {
    expect(codes({ start: '2026-02-09T23:30:00Z' })).toEqual([]);
    expect(codes({ start: '2026-02-09T22:30:00Z' })).toEqual(['/start 90002']);
  });
});
