/**
 * The lines to show for the alerts that Prometheus holds, and whether the named ones (all, when none is named) are well.
 * @param {{ name: string, state: 'inactive' | 'pending' | 'firing', summaries: string[] }[]} rules @param {string[]} names
 * @returns {{ lines: string[], well: boolean }}
 */
export function verdictOf(rules, names) {
  const unknown = names.filter((name) => !rules.some((rule) => rule.name === name));
  const asked = rules.filter(({ name }) => names.length === 0 || names.includes(name));
  const bad = asked.filter(({ state }) => state !== 'inactive');
  const lines = [
    ...unknown.map((name) => `${name}: no such alert`),
    ...(names.length === 0 ? bad : asked).flatMap(({ name, state, summaries }) => [`${name}: ${state === 'inactive' ? 'well' : state}`, ...summaries.map((summary) => `  ${summary}`)]),
  ];
  if (names.length === 0 && bad.length === 0) lines.push(`All ${rules.length} alerts are well.`);
  return { lines, well: unknown.length === 0 && bad.length === 0 };
}

/** `npm run alerts [-- Name ...]`: what Prometheus says of our alerts; ends with 0 only when the named ones (or all) are well. */
async function main() {
  const address = `http://127.0.0.1:${process.env.PROMETHEUS_PORT ?? 9090}`;
  try {
    const response = await fetch(`${address}/api/v1/rules?type=alert`);
    const { data } = /** @type {any} */ (await response.json());
    const rules = data.groups.flatMap((/** @type {any} */ group) => group.rules).map((/** @type {any} */ rule) => ({
      name: rule.name, state: rule.state, summaries: rule.alerts.map((/** @type {any} */ alert) => alert.annotations.summary),
    }));
    const { lines, well } = verdictOf(rules, process.argv.slice(2));
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = well ? 0 : 1;
  } catch {
    process.stderr.write(`Prometheus does not answer on ${address}: npm run prometheus\n`);
    process.exitCode = 2;
  }
}

if (process.argv[1] === import.meta.filename) await main();
