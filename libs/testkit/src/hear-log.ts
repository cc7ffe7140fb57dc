import fs from 'node:fs';

export type LogLine = Readonly<Record<string, unknown>>;

/** Hears the lines that the parts under test write to their process log, in place of stdout. `security` are those of security events, since `from`. */
export const hearLog = (): { readonly security: (from?: number) => readonly LogLine[]; readonly stop: () => void } => {
  const heard: LogLine[] = [];
  const original = fs.writeSync;
  fs.writeSync = ((...wish: Parameters<typeof fs.writeSync>) => {
    const text = String(wish[1]);
    if (wish[0] !== 1 || !text.startsWith('{')) return original(...wish);
    heard.push(...text.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as LogLine));
    return Buffer.byteLength(text);
  }) as typeof fs.writeSync;
  return {
    security: (from = 0) => heard.filter((line) => 'securityEvent' in line).slice(from),
    stop: () => {
      fs.writeSync = original;
    },
  };
};
