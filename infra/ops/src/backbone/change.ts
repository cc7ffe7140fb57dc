import type { Asker } from '@jobnet/messaging';
import type { CommandCall } from '../commands/command.ts';

/** A change that a command would make, or makes. `what` begins with a verb: "retry key ...". `act` gives the operation's id, or undefined when there was nothing to do. */
export interface Change {
  readonly what: string;
  readonly asker: Asker | undefined;
  readonly act: (asker: Asker) => Promise<string | undefined>;
}

/**
 * Without `--yes` only says what would be done. With it does it, and says under which operation it stands in
 * `messaging.operations`; the log line has no reason in it, since that is free text.
 */
export const change = async ({ say }: Pick<CommandCall, 'say'>, { act, asker, what }: Change): Promise<void> => {
  if (!asker) {
    say(`Dry run: would ${what}. Add --yes --why "<reason>" to do it.`);
    return;
  }
  const operationId = await act(asker);
  if (operationId === undefined) throw new Error(`Nothing was changed: there is nothing to do any more, or it is being worked on right now (${what}).`);
  say(JSON.stringify({ level: 'info', time: new Date().toISOString(), service: 'ops', msg: 'An operation was carried out', who: asker.who, operationId }));
  say(`Done: ${what}. Operation ${operationId}.`);
};
