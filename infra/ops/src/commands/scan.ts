import { demoPersons, linesOf, readPlaces, scanFor, whereaboutsIn } from '../scan/index.ts';
import type { Command } from './command.ts';

/** Looks for everybody of the demo world in the running system's topics, dead letters, logs, metrics, traces and addresses. Fails when somebody stands there. */
export const scan: Command = {
  name: 'scan',
  usage: 'scan [.jobnet]                        looks for the demo people in topics, logs, metrics and traces; fails when one is found',
  run: async ({ backbone, args, say }) => {
    const [folder = '.jobnet'] = args;
    const report = scanFor(demoPersons(), await readPlaces(whereaboutsIn(folder, backbone().kafka)));
    for (const line of linesOf(report)) say(line);
    if (report.hits.length > 0) throw new Error(`Somebody's data stands in ${report.hits.length} place(s); see docs/runbooks/cpr-leaked.md.`);
  },
};
