import { Random } from './random.ts';

const drawn = (random: Random) => Array.from({ length: 100 }, () => random.between(1, 10));

describe('Random', () => {
  it('draws the same for the same seed and other things for another', () => {
    expect(drawn(new Random(7))).toEqual(drawn(new Random(7)));
    expect(drawn(new Random(7))).not.toEqual(drawn(new Random(8)));
  });

  it('keeps to its bounds and reaches both', () => {
    const numbers = new Set(drawn(new Random(1)));
    expect([Math.min(...numbers), Math.max(...numbers)]).toEqual([1, 10]);
  });
});
