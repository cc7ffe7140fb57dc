import { demoLeverandoerer, demoVirksomheder, type DemoVirksomhed } from '../demo-world/index.ts';
import { json, text, type Answer } from '../http/answer.ts';
import { Listener, type Address } from '../http/listener.ts';
import { readJson, Refusal, serve, type Call, type Handler, type Routes } from '../http/router.ts';
import { penhedDocument, virksomhedDocument } from './cvr-documents.ts';
import { matches, QueryRefused } from './query.ts';

export const cvrModes = ['ok', 'slow', 'http-500', 'malformed', 'connection-refused'] as const;
export type CvrMode = (typeof cvrModes)[number];

const statusser = ['AKTIV', 'NORMAL', 'OPHØRT', 'UNDERKONKURS', 'OPLØSTEFTERKONKURS', 'TVANGSOPLØST', 'UNDERFRIVILLIGLIKVIDATION', 'OPLØSTEFTERERKLÆRING', 'OPLØSTEFTERFUSION', 'SLETTET', 'UNDERREKONSTRUKTION', 'UNDERTVANGSOPLØSNING'];
const largestWindow = 3_000;
const afterAnswerMs = 100;

/** Where the register listens, who may ask, and where it is controlled while its own port is closed. */
export interface CvrOptions extends Address {
  readonly controlPort: number;
  readonly user: string;
  readonly password: string;
}

export interface CvrSimulator {
  readonly url: string;
  readonly controlUrl: string;
  close(): Promise<void>;
}

/**
 * Starts the CVR simulator (AG-05): the distribution API's two searches over the demo companies and vendors. `/control`
 * answers on both ports; in mode connection-refused only the control port is open.
 */
export async function startCvrSimulator(options: CvrOptions): Promise<CvrSimulator> {
  const register = new Register();
  const behaviour: { mode: CvrMode; delayMs: number } = { mode: 'ok', delayMs: 4_000 };
  const search = (documents: () => readonly Record<string, unknown>[]): Handler => async (call) => {
    requireLogin(call, options);
    if (behaviour.mode === 'slow') await new Promise((resolve) => setTimeout(resolve, behaviour.delayMs));
    if (behaviour.mode === 'http-500') return json({ error: 'Internal Server Error', status: 500 }, 500);
    if (behaviour.mode === 'malformed') return text('{"took":2,"timed_out":false,"hits":{"total":1,"hi', 'application/json');
    return searched(documents(), readJson(call));
  };
  const control = (closeMain: () => Promise<void>): Routes => ({
    'GET /healthz': () => json({ status: 'ok', parts: {} }),
    'GET /control': () => json({ ...behaviour, virksomheder: register.virksomheder() }),
    'PUT /control': async (call: Call) => {
      const { mode = behaviour.mode, delayMs = behaviour.delayMs } = readJson(call);
      behaviour.mode = modeOf(mode);
      behaviour.delayMs = Number(delayMs);
      if (behaviour.mode === 'connection-refused') await closeMain();
      else await main.open();
      return json(behaviour);
    },
    'DELETE /control': async () => {
      behaviour.mode = 'ok';
      register.reset();
      await main.open();
      return json(behaviour);
    },
    'PUT /control/virksomhed/:cvr': (call: Call) => json(register.change(call.params['cvr'] ?? '', readJson(call))),
  });
  const closeAfterAnswer = (): Promise<void> => {
    setTimeout(() => void main.close(), afterAnswerMs);
    return Promise.resolve();
  };
  const main = new Listener(
    serve({
      ...control(closeAfterAnswer),
      'POST /cvr-permanent/virksomhed/_search': search(() => register.virksomheder().map(virksomhedDocument)),
      'POST /cvr-permanent/produktionsenhed/_search': search(() => register.virksomheder().flatMap((virksomhed) => virksomhed.penheder.map((penhed) => penhedDocument(virksomhed, penhed)))),
    }),
    options,
  );
  const controlListener = new Listener(serve(control(() => main.close())), { host: options.host, port: options.controlPort });
  await Promise.all([main.open(), controlListener.open()]);
  return {
    url: main.url,
    controlUrl: controlListener.url,
    close: async () => {
      await Promise.all([main.close(), controlListener.close()]);
    },
  };
}

/** The companies, changeable while it runs. */
class Register {
  #byCvr = new Map<string, DemoVirksomhed>();

  constructor() {
    this.reset();
  }

  reset(): void {
    this.#byCvr = new Map([...demoVirksomheder, ...demoLeverandoerer].map((virksomhed) => [virksomhed.cvr, virksomhed]));
  }

  virksomheder(): DemoVirksomhed[] {
    return [...this.#byCvr.values()];
  }

  change(cvr: string, wish: Record<string, unknown>): DemoVirksomhed {
    const known = this.#byCvr.get(cvr);
    if (!known) throw new Refusal(404, 'ukendt-virksomhed', `CVR-nr. ${cvr} findes ikke i simulatoren.`);
    const { navn = known.navn, status = known.status } = wish;
    if (!statusser.includes(String(status))) throw new Refusal(400, 'ukendt-status', `Status er en af: ${statusser.join(', ')}.`);
    const changed = { ...known, navn: String(navn), status: status as DemoVirksomhed['status'] };
    this.#byCvr.set(cvr, changed);
    return changed;
  }
}

function requireLogin(call: Call, { user, password }: CvrOptions): void {
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
  if (call.headers.authorization !== expected) throw new Refusal(401, 'uden-adgang', 'Brugernavn eller adgangskode er forkert.');
}

function modeOf(mode: unknown): CvrMode {
  const known = cvrModes.find((name) => name === mode);
  if (!known) throw new Refusal(400, 'ukendt-mode', `mode er en af: ${cvrModes.join(', ')}.`);
  return known;
}

function searched(documents: readonly Record<string, unknown>[], body: Record<string, unknown>): Answer {
  const { query = { match_all: {} }, from = 0, size = 10 } = body;
  const window = { from: Number(from), size: Number(size) };
  if (!(window.from >= 0) || !(window.size >= 0) || window.from + window.size > largestWindow) return refusal(`Result window is too large, from + size must be at most ${largestWindow}`);
  try {
    const found = documents.filter((document) => matches(document, query));
    const hits = found.slice(window.from, window.from + window.size).map((_source) => ({ _index: 'cvr-permanent', _type: '_doc', _id: idOf(_source), _score: 1, _source }));
    return json({ took: 2, timed_out: false, _shards: { total: 6, successful: 6, skipped: 0, failed: 0 }, hits: { total: found.length, max_score: found.length ? 1 : null, hits } });
  } catch (error) {
    if (error instanceof QueryRefused) return refusal(error.message);
    throw error;
  }
}

const refusal = (reason: string): Answer => json({ error: { type: 'parsing_exception', reason }, status: 400 }, 400);

function idOf(source: Record<string, unknown>): string {
  const { cvrNummer, pNummer } = Object.values(source)[0] as { cvrNummer?: number; pNummer?: number };
  return String(cvrNummer ?? pNummer);
}
