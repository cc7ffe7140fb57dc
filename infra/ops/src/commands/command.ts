import type { OpsConfig } from '../config.ts';

/** A command of `npm run ops -- <name> ...`. */
export interface Command {
  readonly name: string;
  /** One line for the help. */
  readonly usage: string;
  readonly run: (call: { readonly config: OpsConfig; readonly args: readonly string[]; readonly say: (line: string) => void }) => Promise<void>;
}
