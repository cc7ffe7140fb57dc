import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import kafkajs from 'kafkajs';

const compress = promisify<Buffer, Buffer>(zstdCompress);
const maxOutputLength = 64 * 1024 * 1024;
const decompress = (bytes: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zstdDecompress(bytes, { maxOutputLength }, (error, result) => (error ? reject(new Error('A zstd batch could not be unpacked')) : resolve(result)));
  });

/** Teaches kafkajs zstd, which it lacks: without it one zstd record would end the consumer for good. */
export const registerZstd = (): void => {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.ZSTD] = () => ({
    compress: (encoder: { buffer: Buffer }) => compress(encoder.buffer),
    decompress,
  });
};
