import { z } from 'zod';

const shape = z.object({
  WEB_PORT: z.coerce.number().int().min(0).max(65_535).default(8096),
  JOBNET_BIND: z.string().default('127.0.0.1'),
  /** Where the three apps' builds lie; the repository's own `web` folder unless told. */
  WEB_ROOT: z.string().default(new URL('../..', import.meta.url).pathname),
});

/** What the web server reads from its environment. */
export const readConfig = (env: NodeJS.ProcessEnv = process.env) => {
  const { WEB_PORT: port, JOBNET_BIND: bind, WEB_ROOT: root } = shape.parse(env);
  return { port, bind, root };
};
