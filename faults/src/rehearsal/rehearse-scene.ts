import { eventually } from '@jobnet/testkit';
import { alertRules } from './alert-rules.ts';
import type { QuickPrometheus } from './quick-prometheus.ts';
import { pageOf, readPage, type RunbookPage } from './runbook-page.ts';
import type { Props, Scene } from './scene.ts';
import type { Ran, Terminal } from './terminal.ts';

/** The longest windows are an hour, six minutes here, and all of one must have passed. */
const firesWithinMs = 480_000;
const wellWithinMs = 480_000;
const calmWithinMs = 300_000;

/** How a scene went: what was wrong with a page or an alert, in words. */
export interface Played {
  readonly scene: Scene;
  readonly wrong: readonly string[];
  readonly firedAfterMs: number;
  readonly wellAfterMs: number;
}

interface Stage {
  readonly props: Omit<Props, 'act'>;
  readonly prometheus: QuickPrometheus;
  readonly terminal: Terminal;
  readonly say: (line: string) => void;
}

/** Makes the trouble, waits for its alerts, does what their pages say, and waits until their last commands say that all is well. */
export const rehearseScene = async (scene: Scene, { props, prometheus, say, terminal }: Stage): Promise<Played> => {
  const wrong: string[] = [];
  const pages = [...new Set(scene.alerts.map((alert) => pageOf(alertRules(), alert)))].map(readPage);
  await calm(prometheus);
  const began = Date.now();
  let words: Readonly<Record<string, string>> = {};
  const act = async (begins: string, more: Readonly<Record<string, string>>): Promise<void> => {
    const line = pages.flatMap((page) => page.act).find((one) => one.startsWith(begins));
    if (line === undefined) throw new Error(`the page does not say ${begins}`);
    note(terminal.run(line, { ...words, ...more }), wrong, say);
  };
  const trouble = await scene.begin({ ...props, act });
  const missing = new Set(scene.alerts);
  await eventually(async () => {
    const states = await prometheus.states();
    for (const alert of missing) if (states.get(alert) === 'firing') missing.delete(alert);
    return missing.size === 0;
  }, { what: 'the alerts', withinMs: firesWithinMs }).catch(() => wrong.push(...[...missing].map((alert) => `${alert} did not fire`)));
  const fired = Date.now();
  words = (await trouble.words?.()) ?? {};
  for (const page of pages) for (const line of page.look) note(shows(terminal.run(line, words)), wrong, say);
  await trouble.mend();
  const mended = Date.now();
  for (const page of pages) await wellAgain(page, terminal, words).catch((error: unknown) => wrong.push(`${page.name} is not well again: ${String(error)}`));
  return { scene, wrong, firedAfterMs: fired - began, wellAfterMs: Date.now() - mended };
};

/** No alert of an earlier scene is left. */
const calm = (prometheus: QuickPrometheus): Promise<unknown> =>
  eventually(async () => [...(await prometheus.states()).values()].every((state) => state === 'inactive'), { what: 'every alert to be quiet', withinMs: calmWithinMs });

/** A look must show something; how the command ends may itself tell of the trouble. */
const shows = (ran: Ran): Ran => ({ ...ran, ok: ran.output !== '' });

const note = ({ line, ok, output }: Ran, wrong: string[], say: (line: string) => void): void => {
  say(`  $ ${line}\n${output.split('\n').slice(0, 6).map((text) => `    ${text.slice(0, 160)}`).join('\n')}`);
  if (!ok) wrong.push(`${line}: ${output.split('\n')[0] ?? 'shows nothing'}`);
};

const wellAgain = ({ well }: RunbookPage, terminal: Terminal, words: Readonly<Record<string, string>>): Promise<unknown> =>
  eventually(() => {
    const bad = well.map((line) => terminal.run(line, words)).find(({ ok }) => !ok);
    if (bad) throw new Error(`${bad.line}: ${bad.output.slice(0, 200)}`);
    return true;
  }, { what: 'the last commands of the page', withinMs: wellWithinMs });
