import { isUuidV7, lowestIdAt, newId, timeOf } from './ids.ts';

describe('message ids', () => {
  it('are UUIDv7 of the present moment', () => {
    const before = Date.now();
    const id = newId();
    expect(isUuidV7(id)).toBe(true);
    expect(timeOf(id).getTime()).toBeGreaterThanOrEqual(before);
    expect(timeOf(id).getTime()).toBeLessThanOrEqual(Date.now() + 1);
  });

  it('sort in the order they were made, also within a millisecond', () => {
    const ids = Array.from({ length: 20_000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuse other versions and upper case', () => {
    expect(isUuidV7('6f9619ff-8b86-4d01-b42d-00cf4fc964ff')).toBe(false);
    expect(isUuidV7(newId().toUpperCase())).toBe(false);
  });

  it('have a lowest value for each moment', () => {
    const at = new Date('2026-02-02T00:00:00Z');
    expect(timeOf(lowestIdAt(at))).toEqual(at);
    expect(lowestIdAt(at) < newId()).toBe(true);
  });
});
