import {
  approveAnnonce, createKontaktperson, linkKontaktperson, listKontaktpersoner, rejectAnnonce, type RequestOf, showMigIJobag, submitAnnonce, submitMyndighedsannonce,
  takeAnnonce,
} from '@jobnet/contracts';
import { conceptUriOf, stillingsbetegnelser } from '@jobnet/reference-data';
import { startTestService, type TestCaller, type TestService } from '@jobnet/service-kit/testing';
import { type CvrMode, type CvrSimulator, startCvrSimulator } from '@jobnet/simulators';
import { employer } from '../employer.module.ts';

export const nordlys = '99100028';
export const havnen = '99100133';
export const konflikt = '99100168';
export const ophoert = '99100273';
export const sydvest = '99100427';

const bruger = (id: string, cvr: string): TestCaller => ({ role: 'virksomhedsbruger', id, cvr });

/** The people of the demo world who act here. */
export const mette = bruger('11111111-1111-4111-8111-111111111101', nordlys);
export const per = bruger('11111111-1111-4111-8111-111111111102', nordlys);
export const olga = bruger('11111111-1111-4111-8111-111111111103', havnen);
export const kim = bruger('11111111-1111-4111-8111-111111111104', konflikt);
export const ib = bruger('11111111-1111-4111-8111-111111111105', ophoert);
export const eva = bruger('11111111-1111-4111-8111-111111111106', sydvest);
export const stine: TestCaller = { role: 'godkender', id: '11111111-1111-4111-8111-111111111201', organisation: { kind: 'star', code: 'star' } };
export const jonas: TestCaller = { role: 'godkender', id: '11111111-1111-4111-8111-111111111202', organisation: { kind: 'star', code: 'star' } };
export const ulla: TestCaller = { role: 'support', id: '11111111-1111-4111-8111-111111111203', organisation: { kind: 'star', code: 'star' } };
export const ole: TestCaller = { role: 'drift', id: '11111111-1111-4111-8111-111111111204', organisation: { kind: 'star', code: 'star' } };
export const hk: TestCaller = { role: 'fagsystem', id: '11111111-1111-4111-8111-111111111301', organisation: { kind: 'akasse', code: '03' }, scopes: ['annonce.write'] };
export const jobcenter: TestCaller = { role: 'fagsystem', id: '11111111-1111-4111-8111-111111111302', organisation: { kind: 'kommune', code: '0101' }, scopes: ['annonce.write'] };

/** A stillingsbetegnelse of the seed taxonomy by its name, with the id of an alias where one is named. */
export const stilling = (navn: string, alias?: string): { conceptUri: string; aliasId?: string } => {
  const row = stillingsbetegnelser.all.find(({ name }) => name === navn);
  const fundet = row?.aliases.find(({ name }) => name === alias);
  if (!row || (alias && !fundet)) throw new Error(`${navn} is not in the taxonomy`);
  return { conceptUri: conceptUriOf(row.code), ...(fundet ? { aliasId: fundet.code } : {}) };
};

/** An ad that meets every rule. */
export const annonce = {
  titel: 'Tømrer til nybyggeri',
  beskrivelse: '<p>Vi søger en <strong>tømrer</strong> til Aarhus.</p>',
  ...stilling('Tømrer'),
  arbejdssted: { pNummer: '1099100028' },
  arbejdstider: ['1'],
  ansoegningsfrist: '2026-03-31',
  kontaktpersoner: [{ navn: 'Mette Nord', email: 'mette.nord@example.test' }],
};

/** What is typed about an ad. */
export type Annonceskema = RequestOf<typeof submitAnnonce>['body'];
type Myndighedsskema = RequestOf<typeof submitMyndighedsannonce>['body'];

/** The ad that meets every rule, with changes. */
export const annonceMed = (changes: Partial<Annonceskema> = {}): Annonceskema => ({ ...annonce, ...changes });

const accept = { vilkaarAccepteret: true, vilkaarVersion: '2024-12-06' };
const udfald = <T extends { status: number; body: unknown }>(answer: T, status: number): T['body'] => {
  if (answer.status !== status) throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
};

/** employer with a CVR register over real HTTP, at a fixed moment: Monday 2 February 2026, 09:00 in Denmark. */
export class EmployerWorld {
  private constructor(
    readonly service: TestService,
    private readonly cvr: CvrSimulator,
  ) {}

  static async start(startsAt = new Date('2026-02-02T08:00:00Z')): Promise<EmployerWorld> {
    const login = { user: 'jobnet', password: 'kun-til-test' };
    const cvr = await startCvrSimulator({ host: '127.0.0.1', port: 0, controlPort: 0, ...login });
    const env = { CVR_URL: cvr.url, CVR_USER: login.user, CVR_PASSWORD: login.password };
    return new EmployerWorld(await startTestService({ definition: employer, env, startsAt }), cvr);
  }

  async close(): Promise<void> {
    await this.service.close();
    await this.cvr.close();
  }

  /** Tells the CVR simulator how to behave. */
  async cvrMode(mode: CvrMode): Promise<void> {
    await this.#control('', { mode });
  }

  /** Changes a company in the CVR simulator. */
  async changeInCvr(cvr: string, changes: { readonly navn?: string; readonly status?: string }): Promise<void> {
    await this.#control(`/virksomhed/${cvr}`, changes);
  }

  async #control(path: string, body: unknown): Promise<void> {
    const { status } = await fetch(`${this.cvr.controlUrl}/control${path}`, { method: 'PUT', body: JSON.stringify(body) });
    udfald({ status, body: path }, 200);
  }

  /** First login: creates the person as kontaktperson and links it. */
  async login(caller: TestCaller, navn: string): Promise<string> {
    const mig = await this.service.call(showMigIJobag, {}, caller);
    if (mig.body.kontaktperson) return mig.body.kontaktperson.kontaktpersonId;
    const email = `${navn.toLowerCase().replaceAll(' ', '.')}@example.test`;
    const created = await this.service.call(createKontaktperson, { body: { navn, email, mig: accept } }, caller);
    return (udfald(created, 201) as { kontaktpersonId: string }).kontaktpersonId;
  }

  link(caller: TestCaller, id: string, terms: Partial<typeof accept> = {}) {
    return this.service.call(linkKontaktperson, { params: { id }, body: { ...accept, ...terms } }, caller);
  }

  list(caller: TestCaller, query: Partial<RequestOf<typeof listKontaktpersoner>['query']> = {}) {
    return this.service.call(listKontaktpersoner, { query }, caller);
  }

  /** Submits an ad and gives its id and version. */
  async submit(caller: TestCaller, changes: Partial<Annonceskema> = {}): Promise<{ id: string; version: number }> {
    const body = udfald(await this.service.call(submitAnnonce, { body: annonceMed(changes) }, caller), 201) as { annonceId: string; version: number };
    return { id: body.annonceId, version: body.version };
  }

  /** An authority's ad. */
  async submitFor(caller: TestCaller, changes: Partial<Myndighedsskema> = {}) {
    const body = { arbejdssted: { postnummer: '8000' }, indsender: { navn: 'Vera Holt', email: 'vera.holt@example.test' }, ...changes };
    const answer = udfald(await this.service.call(submitMyndighedsannonce, { body: { ...annonceMed(), ...body } }, caller), 201) as { annonceId: string; version: number };
    return { id: answer.annonceId, version: answer.version };
  }

  take(id: string, caller = stine) {
    return this.service.call(takeAnnonce, { params: { id } }, caller);
  }

  approveOnly(id: string, version: number, caller = stine) {
    return this.service.call(approveAnnonce, { params: { id }, body: { version } }, caller);
  }

  /** Takes and approves the newest version. */
  async approve(id: string, caller = stine): Promise<void> {
    const { version } = udfald(await this.take(id, caller), 200) as { version: number };
    udfald(await this.approveOnly(id, version, caller), 200);
  }

  /** Takes and rejects the newest version. */
  async reject(id: string, aarsag = 'ikke-reelt-job', begrundelse = 'Der står ikke, hvad jobbet går ud på.', caller = stine): Promise<void> {
    const { version } = udfald(await this.take(id, caller), 200) as { version: number };
    udfald(await this.service.call(rejectAnnonce, { params: { id }, body: { version, aarsag, begrundelse } }, caller), 200);
  }

  /** Submits and approves; gives the ad's id. */
  async publish(caller: TestCaller, changes: Partial<Annonceskema> = {}): Promise<string> {
    const { id } = await this.submit(caller, changes);
    await this.approve(id);
    return id;
  }

  /** Moves the clock to a moment of Danish winter time, or to one with its own offset. */
  moveTo(dansk: string): void {
    this.service.clock.move(Date.parse(/[+-]\d{2}:\d{2}$/.test(dansk) ? dansk : `${dansk}+01:00`) - this.service.clock.now().getTime());
  }
}
