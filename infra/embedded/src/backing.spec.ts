import { chooseBacking } from './backing.mjs';

const usable = (): { ok: true } => ({ ok: true });
const unusable = (): { ok: false; reason: string } => ({ ok: false, reason: 'no Docker engine answers' });
const nothingMissing = (): string[] => [];

describe('choosing Postgres and Kafka', () => {
  it('takes the given ones first, without asking for containers', () => {
    const containers = (): never => {
      throw new Error('asked for containers');
    };
    expect(chooseBacking({ given: { postgres: 'postgres://x', kafka: 'k:9092' }, containers, missing: nothingMissing })).toMatchObject({ postgres: 'given', kafka: 'given' });
  });

  it('takes containers before the embedded ones', () => {
    expect(chooseBacking({ given: {}, containers: usable, missing: nothingMissing })).toMatchObject({ postgres: 'containers', kafka: 'containers' });
  });

  it('takes the embedded ones when no engine answers, and says why', () => {
    const choice = chooseBacking({ given: { postgres: 'postgres://x' }, containers: unusable, missing: nothingMissing });
    expect(choice).toMatchObject({ postgres: 'given', kafka: 'embedded' });
    expect(choice.why[1]).toContain('no Docker engine answers');
  });

  it('says in one message what to install when nothing is possible', () => {
    expect(() => chooseBacking({ given: {}, containers: unusable, missing: () => ['Java 17 or newer'] })).toThrow(/no Docker engine answers[^]*lacks Java 17 or newer[^]*Install either Docker/);
  });

  it('holds to the runtime asked for', () => {
    expect(chooseBacking({ given: {}, runtime: 'embedded', containers: usable, missing: nothingMissing }).kafka).toBe('embedded');
    expect(() => chooseBacking({ given: {}, runtime: 'containers', containers: unusable, missing: nothingMissing })).toThrow('Containers were asked for');
  });
});
