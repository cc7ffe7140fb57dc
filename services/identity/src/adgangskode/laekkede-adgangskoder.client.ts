import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { normalAdgangskode } from '@jobnet/reference-data';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { LaekkedeAdgangskoder } from './laekkede-adgangskoder.port.ts';

const hashLength = 40;
/** Longer than any line: a hash, a colon, a count, CR LF. */
const longestLine = 64;

/**
 * The file of Have I Been Pwned's downloader: one line `SHA1:COUNT` a leaked password, in order of the hash. Looked up by halving, so that a
 * file of 40 GB costs some 36 short reads. Without a file nothing is on the list; a file that cannot be opened stops the start.
 */
@Injectable()
export class FileOfLaekkedeAdgangskoder extends LaekkedeAdgangskoder implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #path: string | undefined;
  #file: { readonly handle: FileHandle; readonly size: number } | undefined;

  constructor(path: string | undefined) {
    super();
    this.#path = path;
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.#path === undefined) return;
    const handle = await open(this.#path, 'r');
    this.#file = { handle, size: (await handle.stat()).size };
    const first = await this.#lineFrom(0);
    if (/^[0-9A-F]{40}(:\d+)?$/.test(first.text)) return;
    await handle.close();
    throw new Error('IDENTITY_BREACHED_PASSWORDS must name a file of lines SHA1:COUNT in order of the hash');
  }

  async onApplicationShutdown(): Promise<void> {
    await this.#file?.handle.close();
  }

  async has(adgangskode: string): Promise<boolean> {
    if (!this.#file) return false;
    const wanted = createHash('sha1').update(normalAdgangskode(adgangskode)).digest('hex').toUpperCase();
    let [low, high] = [0, this.#file.size];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const line = await this.#lineFrom(middle === 0 ? 0 : await this.#startAfter(middle));
      const hash = line.text.slice(0, hashLength);
      if (hash === wanted) return true;
      if (hash === '' || hash > wanted) high = middle;
      else low = line.next;
    }
    return false;
  }

  /** Where the first line that begins after an offset begins. */
  async #startAfter(offset: number): Promise<number> {
    const text = await this.#read(offset - 1);
    const end = text.indexOf('\n');
    return end < 0 ? (this.#file?.size ?? 0) : offset + end;
  }

  async #lineFrom(start: number): Promise<{ readonly text: string; readonly next: number }> {
    const text = await this.#read(start);
    const end = text.indexOf('\n');
    const line = end < 0 ? text : text.slice(0, end);
    return { text: line.trimEnd(), next: start + line.length + 1 };
  }

  async #read(start: number): Promise<string> {
    const { buffer, bytesRead } = (await this.#file?.handle.read(Buffer.alloc(longestLine), 0, longestLine, start)) ?? { buffer: Buffer.alloc(0), bytesRead: 0 };
    return buffer.subarray(0, bytesRead).toString('latin1');
  }
}
