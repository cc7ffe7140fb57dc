const WARN = 40;
const ERROR = 50;
const LEVELS = { [WARN]: 'warning', [ERROR]: 'error', 60: 'fatal' };

/**
 * What of a part's log line the person at the terminal sees: warnings and errors (`quiet`: errors), in one short line.
 * Knows the services' JSON lines, Postgres' and Kafka's levels, and Node's own last words; the rest stays in the file.
 * @param {string} line
 * @param {{ quiet: boolean }} options
 * @returns {string | undefined} undefined: nothing
 */
export function shownLine(line, { quiet }) {
  const least = quiet ? ERROR : WARN;
  const entry = parsed(line);
  if (entry) return entry.level >= least ? `${LEVELS[entry.level] ?? entry.level}: ${entry.msg ?? line}` : undefined;
  if (/\b(ERROR|FATAL|PANIC)\b|^\w*Error: /.test(line)) return line;
  return !quiet && /\bWARN(ING)?\b/.test(line) ? line : undefined;
}

/** @param {string} line @returns {{ level: number, msg?: string } | undefined} */
function parsed(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const entry = JSON.parse(line);
    return typeof entry.level === 'number' ? entry : undefined;
  } catch {
    return undefined;
  }
}
