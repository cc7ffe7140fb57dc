import type { Command, CommandCall } from '../commands/command.ts';

/** Runs a command as the terminal would and gives the lines it said; an error comes through with them. */
export const runCommand = async (command: Command, call: Pick<CommandCall, 'backbone'> & Partial<CommandCall>, line: string): Promise<string> => {
  const lines: string[] = [];
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
  const config: CommandCall['config'] = { environment: 'production', gatewayUrl: '', serviceUrls: {} as never };
  await command.run({ config, ...call, args, say: (text) => lines.push(text) });
  return lines.join('\n');
};
