import type { Audience } from '@jobnet/contracts';

/** What a person fills in on the MitID simulator's page; `person` is the key of one it lists. */
export interface LoginForm {
  readonly person: string;
  readonly [field: string]: string;
}

const maxSteps = 12;

/** A browser as far as a login needs one: cookies per host, redirects one at a time, the form of the simulator's page. */
export class TestBrowser {
  readonly #jobnetUrl: string;
  readonly #serviceUrl: string;
  readonly #userAgent: string;
  readonly #cookies = new Map<string, Map<string, string>>();
  /** Every address it was sent to. */
  readonly visited: string[] = [];
  /** The Set-Cookie values Jobnet sent. */
  readonly setCookies: string[] = [];

  constructor(way: { readonly jobnetUrl: string; readonly serviceUrl: string; readonly userAgent?: string }) {
    this.#jobnetUrl = way.jobnetUrl;
    this.#serviceUrl = way.serviceUrl;
    this.#userAgent = way.userAgent ?? 'test-browser';
  }

  /** Starts a login at Jobnet and gives the broker's address it was sent to (or the page of Jobnet that says why not). */
  async startLogin(audience: Audience, til?: string): Promise<string> {
    const response = await this.visit(`${this.#jobnetUrl}/api/identity/v1/login/${audience}${til === undefined ? '' : `?til=${encodeURIComponent(til)}`}`);
    return new URL(response.headers.get('location') ?? '', this.#jobnetUrl).href;
  }

  /** Fills in the broker's page and gives the address of Jobnet's callback that the browser is sent to. */
  async answerAtBroker(loginUrl: string, form: LoginForm): Promise<string> {
    let url = loginUrl;
    for (let step = 0; step < maxSteps; step += 1) {
      if (url.startsWith(this.#jobnetUrl)) return url;
      const page = await this.visit(url);
      const next = page.status === 200 ? await this.visit(url, new URLSearchParams(form)) : page;
      const location = next.headers.get('location');
      if (!location) throw new Error(`${url} answered ${next.status}`);
      url = new URL(location, url).href;
    }
    throw new Error('the login goes in circles');
  }

  /** A whole login; gives the page of Jobnet it ends at. */
  async logIn(audience: Audience, form: LoginForm, til?: string): Promise<string> {
    const loginUrl = await this.startLogin(audience, til);
    if (loginUrl.startsWith(this.#jobnetUrl)) return loginUrl.slice(this.#jobnetUrl.length);
    return this.finish(await this.answerAtBroker(loginUrl, form));
  }

  /** Opens Jobnet's callback and gives the page it ends at. */
  async finish(callbackUrl: string): Promise<string> {
    const response = await this.visit(callbackUrl);
    if (response.status !== 302) throw new Error(`the callback answered ${response.status}: ${await response.text()}`);
    return response.headers.get('location') ?? '';
  }

  /** The secret in an audience's session cookie; empty without one. */
  sessionOf(audience: Audience): string {
    return this.#jar(this.#jobnetUrl).get(`__Host-jobnet-${audience}`) ?? '';
  }

  /** The Cookie header for Jobnet. */
  get cookieHeader(): string {
    return headerOf(this.#jar(this.#jobnetUrl));
  }

  async visit(url: string, form?: URLSearchParams): Promise<Response> {
    this.visited.push(url);
    const jar = this.#jar(url);
    const address = url.startsWith(this.#jobnetUrl) ? url.replace(this.#jobnetUrl, this.#serviceUrl) : url;
    const response = await fetch(address, { redirect: 'manual', headers: { cookie: headerOf(jar), 'user-agent': this.#userAgent }, ...(form ? { method: 'POST', body: form } : {}) });
    for (const cookie of response.headers.getSetCookie()) {
      if (url.startsWith(this.#jobnetUrl)) this.setCookies.push(cookie);
      const [name = '', value = ''] = (cookie.split(';', 1)[0] ?? '').split(/=(.*)/s);
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  #jar(url: string): Map<string, string> {
    const { host } = new URL(url);
    const jar = this.#cookies.get(host) ?? new Map<string, string>();
    this.#cookies.set(host, jar);
    return jar;
  }
}

const headerOf = (jar: ReadonlyMap<string, string>): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
