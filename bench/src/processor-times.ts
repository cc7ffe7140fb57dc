import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rounded } from './figure.ts';

const tickMs = 10;

/** Processes by name: parts with all their children, and those that are meant alone. */
interface Watched {
  readonly parts: Readonly<Record<string, number>>;
  readonly alone: Readonly<Record<string, number>>;
}

/**
 * Processor time of processes from now on; the answer gives, for each name that used any, `cpuMs.<name>`: milliseconds divided by `count`.
 * Empty where the system has no /proc.
 */
export const processorTimes = (watched: Watched): ((count: number) => Record<string, number>) => {
  const before = usedBy(watched);
  return (count) => {
    const after = usedBy(watched);
    const each = [...after.keys()].map((name) => [`cpuMs.${name}`, rounded(((after.get(name) ?? 0) - (before.get(name) ?? 0)) / count)] as const);
    return Object.fromEntries(each.filter(([, ms]) => ms > 0));
  };
};

interface Process {
  readonly parent: number;
  /** Its own and that of its children which have ended. */
  readonly ms: number;
}

const usedBy = ({ alone, parts }: Watched): ReadonlyMap<string, number> => {
  const processes = allProcesses();
  const ownMs = (pid: number): number => processes.get(pid)?.ms ?? 0;
  const treeMs = (pid: number): number => [...processes].filter(([, { parent }]) => parent === pid).reduce((sum, [child]) => sum + treeMs(child), ownMs(pid));
  const timed = (pids: Watched['parts'], msOf: (pid: number) => number) => Object.entries(pids).map(([name, pid]) => [name, msOf(pid)] as const);
  return new Map([...timed(parts, treeMs), ...timed(alone, ownMs)]);
};

const allProcesses = (): ReadonlyMap<number, Process> => {
  if (!existsSync('/proc/self/stat')) return new Map();
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const process = processOf(name);
    if (process) found.set(Number(name), process);
  }
  return found;
};

/** `man proc_pid_stat`: after the command in parentheses, the parent is field 4, the times are 14 to 17. */
const processOf = (pid: string): Process | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ');
    const times = fields.slice(11, 15).map(Number);
    return { parent: Number(fields[1]), ms: times.reduce((sum, ticks) => sum + ticks * tickMs, 0) };
  } catch {
    return undefined;
  }
};
