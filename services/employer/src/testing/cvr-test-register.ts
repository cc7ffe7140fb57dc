import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DemoVirksomhed, demoVirksomheder } from '@jobnet/simulators/demo-world';

/** How the register behaves. */
export type CvrMode = 'ok' | 'http-500' | 'malformed' | 'hang-up';

/** The CVR distribution API over real HTTP, with the demo world's companies and a switch for what goes wrong. */
export interface CvrTestRegister {
  readonly url: string;
  readonly login: { readonly user: string; readonly password: string };
  mode: CvrMode;
  /** Searches answered so far. */
  readonly searches: string[];
  /** Changes a company in the register. */
  change(cvr: string, changes: Partial<DemoVirksomhed>): void;
  close(): Promise<void>;
}

const login = { user: 'jobnet', password: 'test' };

/** Starts the register on a free port. */
export const startCvrTestRegister = async (): Promise<CvrTestRegister> => {
  const virksomheder = new Map<string, DemoVirksomhed>(demoVirksomheder.map((virksomhed) => [virksomhed.cvr, virksomhed]));
  const searches: string[] = [];
  const register = { mode: 'ok' as CvrMode };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      searches.push(request.url ?? '');
      if (register.mode === 'hang-up') return void request.socket.destroy();
      if (register.mode === 'http-500') return void response.writeHead(500).end();
      if (register.mode === 'malformed') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Velkommen</html>');
      if (request.headers.authorization !== `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`) return void response.writeHead(401).end();
      const hits = request.url?.includes('produktionsenhed') ? penheder(virksomheder, body) : virksomhed(virksomheder, body);
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ hits: { total: hits.length, hits: hits.map((_source) => ({ _source })) } }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    login,
    get mode() {
      return register.mode;
    },
    set mode(mode: CvrMode) {
      register.mode = mode;
    },
    searches,
    change: (cvr, changes) => {
      const known = virksomheder.get(cvr);
      if (known) virksomheder.set(cvr, { ...known, ...changes });
    },
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
};

const adresseOf = ({ vejnavn, husnummer, postnummer, postdistrikt, kommunekode, kommune }: DemoVirksomhed['penheder'][number]) => ({
  landekode: 'DK',
  vejnavn,
  husnummerFra: Number(husnummer),
  bogstavFra: null,
  etage: null,
  sidedoer: null,
  postnummer: Number(postnummer),
  postdistrikt,
  kommune: { kommuneKode: Number(kommunekode), kommuneNavn: kommune.toUpperCase() },
});

const virksomhed = (virksomheder: ReadonlyMap<string, DemoVirksomhed>, body: string) => {
  const { query } = JSON.parse(body) as { query: { term: Record<string, number> } };
  const found = virksomheder.get(String(query.term['Vrvirksomhed.cvrNummer']));
  if (!found) return [];
  const [hoved] = found.penheder;
  return [
    {
      Vrvirksomhed: {
        cvrNummer: Number(found.cvr),
        reklamebeskyttet: false,
        penheder: found.penheder.map(({ pNummer }) => ({ pNummer: Number(pNummer), periode: { gyldigFra: '2020-01-01', gyldigTil: null } })),
        virksomhedMetadata: {
          nyesteNavn: { navn: found.navn },
          nyesteVirksomhedsform: { kortBeskrivelse: found.form, langBeskrivelse: found.form },
          nyesteBeliggenhedsadresse: hoved ? adresseOf(hoved) : null,
          nyesteHovedbranche: { branchekode: found.branchekode, branchetekst: found.branche },
          nyesteStatus: null,
          sammensatStatus: found.status,
        },
      },
    },
  ];
};

const penheder = (virksomheder: ReadonlyMap<string, DemoVirksomhed>, body: string) => {
  const { query } = JSON.parse(body) as { query: { terms: Record<string, number[]> } };
  const wanted = new Set((query.terms['VrproduktionsEnhed.pNummer'] ?? []).map(String));
  return [...virksomheder.values()]
    .flatMap((found) => found.penheder)
    .filter(({ pNummer }) => wanted.has(pNummer))
    .map((penhed) => ({
      VrproduktionsEnhed: {
        pNummer: Number(penhed.pNummer),
        produktionsEnhedMetadata: { nyesteNavn: { navn: penhed.navn }, sammensatStatus: 'Aktiv', nyesteBeliggenhedsadresse: adresseOf(penhed) },
      },
    }));
};
