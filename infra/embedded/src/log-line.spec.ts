import { shownLine } from './log-line.mjs';

const line = (level: number): string => JSON.stringify({ level, msg: 'relay lost its connection' });

describe('what of a log the terminal shows', () => {
  it('is warnings and errors, and only errors when quiet', () => {
    expect(shownLine(line(30), { quiet: false })).toBeUndefined();
    expect(shownLine(line(40), { quiet: false })).toBe('warning: relay lost its connection');
    expect(shownLine(line(40), { quiet: true })).toBeUndefined();
    expect(shownLine(line(50), { quiet: true })).toBe('error: relay lost its connection');
  });

  it('knows the levels of Postgres, Kafka and Node', () => {
    expect(shownLine('2026-11-21 LOG:  checkpoint starting', { quiet: false })).toBeUndefined();
    expect(shownLine('2026-11-21 FATAL:  role does not exist', { quiet: true })).toContain('FATAL');
    expect(shownLine('2026-11-21 WARN broker', { quiet: false })).toContain('WARN');
    expect(shownLine('TypeError: x is not a function', { quiet: true })).toContain('TypeError');
  });
});
