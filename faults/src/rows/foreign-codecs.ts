import { zstdCompressSync } from 'node:zlib';
import kafkajs from 'kafkajs';

const snappyLiteral = 0xf4;
const lz4Frame = Buffer.from([0x04, 0x22, 0x4d, 0x18, 0x60, 0x40, 0x82]);
const stored = 0x80000000;

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);

/** Snappy without compression: one literal. For less than 64 kB. */
export const snappy = (bytes: Buffer): Buffer => {
  const length = Buffer.alloc(2);
  length.writeUInt16LE(bytes.length - 1);
  return Buffer.concat([Buffer.from([...varint(bytes.length), snappyLiteral]), length, bytes]);
};

/** LZ4 without compression: a frame with one stored block and its end. For less than 64 kB. */
export const lz4 = (bytes: Buffer): Buffer => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE((stored + bytes.length) >>> 0);
  return Buffer.concat([lz4Frame, size, bytes, Buffer.alloc(4)]);
};

/** What kafkajs does not speak, in this process, by its number on the wire; a producer in another language does. */
export const foreignCodecs = { snappy: 2, lz4: 3, zstd: 4 } as const;

const only = (compress: (bytes: Buffer) => Buffer) => () => ({
  compress: (encoder: { buffer: Buffer }) => Promise.resolve(compress(encoder.buffer)),
  decompress: (bytes: Buffer) => Promise.resolve(bytes),
});

/** Teaches the suite's own producer to send them. */
export const teachForeignCodecs = (): void => {
  const codecs = kafkajs.CompressionCodecs as Record<number, unknown>;
  codecs[foreignCodecs.snappy] = only(snappy);
  codecs[foreignCodecs.lz4] = only(lz4);
  codecs[foreignCodecs.zstd] = only((bytes) => zstdCompressSync(bytes));
};
