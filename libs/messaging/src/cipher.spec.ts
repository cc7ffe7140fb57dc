import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { FieldCipher, UnreadableValue } from './cipher.ts';

const key = () => randomBytes(32).toString('base64');

describe('FieldCipher', () => {
  it('opens what it sealed, for any text and context', () => {
    const cipher = FieldCipher.fromText(`k1:${key()}`);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, context) => cipher.decrypt(cipher.encrypt(text, context), context) === text));
  });

  it('never seals the same text to the same value, and shows nothing of it', () => {
    const cipher = FieldCipher.fromText(`k1:${key()}`);
    const sealed = cipher.encrypt('0101701234', 'borger:1');
    expect(sealed).not.toBe(cipher.encrypt('0101701234', 'borger:1'));
    expect(Buffer.from(sealed.split('.')[2] ?? '', 'base64url').includes('0101701234')).toBe(false);
  });

  it('refuses a value moved to another row, changed, cut short or under an unknown key', () => {
    const cipher = FieldCipher.fromText(`k1:${key()}`);
    const sealed = cipher.encrypt('hemmeligt', 'row 1');
    const flipped = sealed.slice(0, 30) + (sealed[30] === 'A' ? 'B' : 'A') + sealed.slice(31);
    for (const bad of [flipped, sealed.slice(0, 20), sealed.replace('k1', 'k9'), 'v2.k1.AAAA', '']) {
      expect(() => cipher.decrypt(bad, 'row 1')).toThrow(UnreadableValue);
    }
    expect(() => cipher.decrypt(sealed, 'row 2')).toThrow(UnreadableValue);
  });

  it('opens older values after rotation, seals with the new key, and keeps the blind index', () => {
    const [old, fresh] = [key(), key()];
    const before = FieldCipher.fromText(`k1:${old}`);
    const after = FieldCipher.fromText(`k2:${fresh},k1:${old}`);
    expect(after.decrypt(before.encrypt('x', 'c'), 'c')).toBe('x');
    expect(after.encrypt('x', 'c')).toMatch(/^v1\.k2\./);
    expect(after.blindIndex('0101701234')).toBe(before.blindIndex('0101701234'));
    expect(after.blindIndex('0101701234')).not.toBe(after.blindIndex('0101701235'));
  });

  it('names a key that is not 32 bytes, without showing it', () => {
    expect(() => FieldCipher.fromText('k1:c2hvcnQ=')).toThrow('Data key k1 must be 32 bytes in base64');
  });
});
