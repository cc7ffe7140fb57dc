import { inboxKeepsDays, partitionsAround } from './inbox-weeks.ts';

describe('inbox weeks', () => {
  it('cover all that is remembered and four weeks ahead, without a gap', () => {
    const weeks = partitionsAround(new Date('2026-11-21T10:00:00Z'));
    const bounds = weeks.map(({ create }) => /from \('(.+)'\) to \('(.+)'\)/.exec(create)?.slice(1) ?? []);
    for (const [at, [from]] of bounds.entries()) if (at > 0) expect(from).toBe(bounds[at - 1]?.[1]);
    expect(weeks.length).toBe(Math.ceil(inboxKeepsDays / 7) + 5);
    expect(weeks.map(({ table }) => table)).toContain('inbox_20261116');
  });
});
