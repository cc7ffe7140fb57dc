import { eventually } from './eventually.ts';

describe('eventually', () => {
  it('answers the first truthy value', async () => {
    const answers = [undefined, false, 'Anna'];
    await expect(eventually(() => answers.shift(), { what: 'a name' })).resolves.toBe('Anna');
    expect(answers).toHaveLength(0);
  });

  it('goes on while the condition throws', async () => {
    let asked = 0;
    const condition = (): number => {
      asked += 1;
      if (asked < 3) throw new Error('not yet');
      return asked;
    };
    await expect(eventually(condition, { what: 'the third time' })).resolves.toBe(3);
  });

  it('fails naming what was waited for and the last thing seen', async () => {
    const never = (): boolean => {
      throw new Error('the row is not there');
    };
    await expect(eventually(never, { what: 'the receipt', withinMs: 60 })).rejects.toThrow(/the receipt.*the row is not there/);
  });
});
