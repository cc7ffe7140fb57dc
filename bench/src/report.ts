import { cpus, totalmem } from 'node:os';
import { type Figure, reached } from './figure.ts';

const gigabyte = 1024 ** 3;

/** The machine of a run, in words that are good enough to compare two runs by. */
export const hardware = (): string => `${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / gigabyte)} GB memory, Node ${process.versions.node}`;

/** The page of a run: each figure with its target and the raw numbers behind it, and what limits them. */
export const page = (figures: readonly Figure[], at: Date): string => {
  const rows = figures.map((figure) => {
    const raw = Object.entries(figure.raw).map(([name, value]) => `${name} ${value}`).join(', ');
    return `| ${figure.name} | ${figure.value} ${figure.unit} | ${sign(figure)} ${figure.target} | ${sign(figure)} ${figure.stretch} | ${reached(figure) ? 'yes' : 'no'} | ${raw} |`;
  });
  return [
    '# Bench', '',
    'Written by `npm run bench`. One run, Postgres with fsync and synchronous commit on, one broker, all on one machine.', '',
    `- Hardware: ${hardware()}`, `- Run: ${at.toISOString().slice(0, 16)}Z`, '',
    '| figure | seen | target | stretch | reached | raw numbers |', '|---|---|---|---|---|---|', ...rows, '',
    'What limits them, and what was tried: [bench/README.md](../../bench/README.md).', '',
  ].join('\n');
};

const sign = ({ better }: Figure): string => (better === 'more' ? '≥' : '≤');
