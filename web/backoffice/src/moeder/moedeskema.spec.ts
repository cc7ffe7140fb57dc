import { describe, expect, it } from '@jest/globals';
import { moedeAf, moedeskema, somAfsnit } from './moedeskema.ts';

const svar = { samtaletype: '7', moedeform: '1', dato: '2026-07-02', fra: '9.30', til: '10:15', sagsbehandler: 'Sanne Berg', sted: 'Lokale 1' };

describe('a meeting as it is typed', () => {
  it('is sent in Danish time, with last moments at the end of their day but never after its start', () => {
    expect(moedeAf({ ...svar, aflysesSenest: '2026-07-01', bekraeftesSenest: '2026-07-02' })).toEqual({
      samtaletype: '7', moedeform: '1', sagsbehandler: 'Sanne Berg', sted: 'Lokale 1',
      start: '2026-07-02T07:30:00.000Z', slut: '2026-07-02T08:15:00.000Z', aflysesSenest: '2026-07-01T21:59:00.000Z', bekraeftesSenest: '2026-07-02T07:30:00.000Z',
    });
    expect(moedeAf(svar)).not.toHaveProperty('aflysesSenest');
  });

  it.each(['9', '24.00', '09.60', 'ni', '9.3'])('takes no clock time %s', (fra) => {
    expect(moedeskema.safeParse({ ...svar, fra }).success).toBe(false);
  });
});

describe('an agreement text typed in lines', () => {
  it('becomes paragraphs, and no sign in it formatting', () => {
    expect(somAfsnit('Du søger <b>to</b> job\nom ugen & melder ind.\n\n\nVi ses.\n')).toBe('<p>Du søger &lt;b&gt;to&lt;/b&gt; job<br>om ugen &amp; melder ind.</p><p>Vi ses.</p>');
    expect(somAfsnit(' \n ')).toBe('');
  });
});
