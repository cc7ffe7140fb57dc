import { PORTS } from './ports.mjs';

/** What `npm start` prints when all is up. @param {{ url: string, mailbox: string, vendors: string }} at @returns {string} */
export function welcome({ url, mailbox, vendors }) {
  return `
Jobnet is ready.

  ${url}/              Jobnet       log in as Anna Lund (new), Karl Øst (tilmeldt), Dagmar Friis (no kontaktgruppe), Mads Bro (his vendor is down)
  ${url}/virksomhed    JobAG        log in as Mette Nord, Nordlys Byg A/S
  ${url}/backoffice    backoffice   log in as Stine Ravn (STAR), Sanne Berg (København), Ulla Svane (support), Nina Plan (PlanTid)
  ${mailbox}/              mailbox      every mail the system sends
  ${vendors}/              vendors      the booking systems, and switches to make them fail
  ${url}/healthz       the state of every part

The MitID simulator lets you pick a person by name; there is no password. Ctrl-C stops everything.
`;
}

export const USAGE = `npm start [-- options]
  --fresh   forget all data and begin again
  --quiet   show errors only; everything is in .jobnet/logs
  --help    this text
KAFKA_PROFILE=three-brokers npm start: Kafka on three brokers with TLS, a password and rights for each service.
Each port is changed by an environment variable:
${PORTS.map(({ variable, port, part }) => `  ${variable.padEnd(18)} ${String(port).padEnd(5)} ${part}`).join('\n')}
`;
