import { serviceNames } from '@jobnet/contracts';
import { type ChainReport, verifyAccessLog } from '@jobnet/service-kit';
import { inServiceDatabase } from '../backbone/service-database.ts';
import { demand, readWish } from '../backbone/wish.ts';
import type { Command } from './command.ts';

/** Who looked at whom (ADR 0016): proves that each service's log is what was sealed. Fails when one is not. */
export const accessLog: Command = {
  name: 'access-log',
  usage: 'access-log verify [--service s [--head hash]]   whether the log of who looked at whom is what was sealed',
  run: async ({ backbone, args, say }) => {
    const wish = readWish(args);
    if (wish.act !== 'verify') throw new Error(`access-log has no "${wish.act}"; use verify.`);
    if (wish.head) demand(wish.service, 'service');
    const broken: string[] = [];
    for (const name of wish.service ? [wish.service] : serviceNames) {
      const report = await inServiceDatabase(backbone(), name, (database) => verifyAccessLog(database, wish.head));
      for (const line of linesOf(report)) say(`${name}: ${line}`);
      if (report.broken.length > 0) broken.push(name);
    }
    if (broken.length > 0) throw new Error(`The access log is not what was sealed: ${broken.join(', ')}.`);
  },
};

const linesOf = ({ broken, head, rows, segments, unsealed }: ChainReport): string[] => [
  broken.length > 0 ? 'BROKEN' : 'the chain is whole',
  ...broken.map((what) => `  ${what}`),
  `  ${rows} look-up(s) in ${segments} segment(s), ${unsealed} not sealed yet`,
  ...(head ? [`  newest segment ${head.number}, hash ${head.hash}`] : []),
];
