import { randomBytes } from 'node:crypto';

const v7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const maxCounter = 0xfff;
let lastMs = 0;
let counter = 0;

const dashed = (hex: string): string => `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
const hexTime = (ms: number): string => ms.toString(16).padStart(12, '0');

/** A new UUIDv7 from the system's time; ids made by one process sort in the order they were made. */
export const newId = (): string => {
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    counter = randomBytes(2).readUInt16BE() & 0x3ff;
  } else if (counter === maxCounter) {
    lastMs += 1;
    counter = 0;
  } else {
    counter += 1;
  }
  const random = randomBytes(8);
  random[0] = ((random[0] ?? 0) & 0x3f) | 0x80;
  return dashed(`${hexTime(lastMs)}7${counter.toString(16).padStart(3, '0')}${random.toString('hex')}`);
};

/** True for a UUIDv7 in lower case. */
export const isUuidV7 = (text: string): boolean => v7.test(text);

/** When a UUIDv7 was made (system time). */
export const timeOf = (id: string): Date => new Date(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16));

/** The smallest uuid of a moment: the bound between two ranges of UUIDv7s. */
export const lowestIdAt = (at: Date): string => dashed(hexTime(at.getTime()).padEnd(32, '0'));
