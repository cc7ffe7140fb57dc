import fs from 'node:fs';
import { jest } from '@jest/globals';
import { Log } from './log.ts';

/** What is written meanwhile, and to which file. */
const written = (work: (log: Log) => void): { readonly files: readonly number[]; readonly lines: readonly string[] } => {
  const write = jest.spyOn(fs, 'writeSync').mockImplementation((_file, text) => Buffer.byteLength(String(text)));
  work(new Log('citizen'));
  const calls = write.mock.calls.map(([file, text]) => [file, String(text)] as const);
  write.mockRestore();
  return { files: calls.map(([file]) => file), lines: calls.map(([, text]) => text).join('').split('\n').slice(0, -1) };
};
const read = (lines: readonly string[]): unknown[] => lines.map((line) => JSON.parse(line) as unknown);

describe('a log line', () => {
  it('is one JSON object on stdout alone: when in UTC, which part, how grave, what, and the request it is about', () => {
    const { files, lines } = written((log) => log.warn('a fixed sentence', { requestId: 'en-anmodning', method: 'GET', status: 503 }));
    expect(files).toEqual([1]);
    const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as unknown;
    expect(read(lines)).toEqual([{ level: 40, time, service: 'citizen', requestId: 'en-anmodning', method: 'GET', status: 503, msg: 'a fixed sentence' }]);
  });

  it('cannot be made two by what it is about', () => {
    const forged = 'GET\r\n{"level":60,"msg":"forged"}\u2028\u0000';
    const { lines } = written((log) => log.error('a fixed sentence', { method: forged }));
    expect(read(lines)).toEqual([expect.objectContaining({ level: 50, method: forged, msg: 'a fixed sentence' })]);
  });
});
