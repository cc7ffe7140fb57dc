import { KeyTurns } from './key-turns.ts';

describe('work on keys', () => {
  it('waits for earlier work on one of its keys, not for others, and not for ever when that fails', async () => {
    const turns = new KeyTurns();
    const events: string[] = [];
    const { promise: first, reject: failFirst } = Promise.withResolvers<void>();
    const work = (name: string, until: Promise<void> = Promise.resolve()) => async () => {
      events.push(`${name} begins`);
      await until.finally(() => events.push(`${name} ends`));
    };
    const a = turns.take(['1', '2', '1'], work('a', first));
    const b = turns.take(['2', '3'], work('b'));
    const c = turns.take(['3'], work('c'));
    await turns.take(['4'], work('d'));
    expect(events).toEqual(['a begins', 'd begins', 'd ends']);
    failFirst(new Error('a failed'));
    await expect(a).rejects.toThrow('a failed');
    await Promise.all([b, c]);
    expect(events.slice(3)).toEqual(['a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});
