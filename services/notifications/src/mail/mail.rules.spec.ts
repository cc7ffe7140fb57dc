import { describe, expect, it } from '@jest/globals';
import { judgeMail } from './mail.rules.ts';

describe('judgeMail', () => {
  it('keeps trying a receipt while the mail server is away, less and less often', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7].map((attempt) => judgeMail('unreachable', 'at-least-once', attempt));
    expect(waits.map((verdict) => ('afterMs' in verdict ? verdict.afterMs : 0))).toEqual([5_000, 30_000, 120_000, 600_000, 1_800_000, 3_600_000, 3_600_000]);
  });

  it('never repeats an agent mail whose fate is unknown, but repeats a receipt', () => {
    expect(judgeMail('unknown', 'at-most-once', 1)).toEqual({ state: 'opgivet' });
    expect(judgeMail('unknown', 'at-least-once', 1)).toEqual({ state: 'venter', afterMs: 5_000 });
  });

  it('gives up on an address that the server refuses, and on a borger who never gives one', () => {
    expect(judgeMail('refused', 'at-least-once', 1)).toEqual({ state: 'opgivet' });
    expect(judgeMail('no-address', 'at-least-once', 1)).toEqual({ state: 'venter', afterMs: 5_000 });
    expect(judgeMail('no-address', 'at-least-once', 6)).toEqual({ state: 'opgivet' });
  });
});
