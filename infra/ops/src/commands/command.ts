import type { BackboneConfig, OpsConfig } from '../config.ts';

/** What a command is given when it is run. */
export interface CommandCall {
  readonly config: Pick<OpsConfig, 'environment' | 'gatewayUrl' | 'serviceUrls'>;
  /** Read when a command of the message backbone asks for it. */
  readonly backbone: () => BackboneConfig;
  readonly args: readonly string[];
  readonly say: (line: string) => void;
}

/** A command of `npm run ops -- <name> ...`. */
export interface Command {
  readonly name: string;
  /** One line for the help. */
  readonly usage: string;
  readonly run: (call: CommandCall) => Promise<void>;
}
