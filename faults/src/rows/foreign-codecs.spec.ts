import { lz4, snappy } from './foreign-codecs.ts';

describe('foreign codecs', () => {
  it('frame the bytes as they are: Snappy with their length and one literal, LZ4 as one stored block', () => {
    const bytes = Buffer.from('x'.repeat(300));
    expect(snappy(bytes).subarray(0, 5)).toEqual(Buffer.from([0xac, 0x02, 0xf4, 0x2b, 0x01]));
    expect(snappy(bytes).subarray(5)).toEqual(bytes);
    expect(lz4(bytes).subarray(0, 11)).toEqual(Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82, 0x2c, 0x01, 0x00, 0x80]));
  });
});
