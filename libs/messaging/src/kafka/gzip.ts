import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import kafkajs from 'kafkajs';

const pack = promisify<Buffer, { level: number }, Buffer>(gzip);
const unpack = promisify<Buffer, Buffer>(gunzip);

/** Gzip at its fastest level: a relay waits for each batch to be packed, and the slower levels make events only a little smaller. */
export const registerGzip = (): void => {
  kafkajs.CompressionCodecs[kafkajs.CompressionTypes.GZIP] = () => ({
    compress: (encoder: { buffer: Buffer }) => pack(encoder.buffer, { level: constants.Z_BEST_SPEED }),
    decompress: (bytes: Buffer) => unpack(bytes),
  });
};
