const mostRedirects = 12;

/** Cookies by origin and name: enough of a browser to log in; paths and lifetimes do not matter for one login. */
class CookieJar {
  readonly #cookies = new Map<string, Map<string, string>>();

  keep(url: URL, response: Response): void {
    const jar = this.#cookies.get(url.origin) ?? new Map<string, string>();
    this.#cookies.set(url.origin, jar);
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
  }

  for(url: URL): string {
    return [...(this.#cookies.get(url.origin) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  find(url: URL, name: string): string | undefined {
    return this.#cookies.get(url.origin)?.get(name);
  }
}

/** A page where the redirects ended. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
}

/** A browser without a screen: keeps cookies, follows redirects, sends forms. */
export class Browser {
  readonly #jar = new CookieJar();

  /** Follows redirects until a page, or until an address that `stopAt` wants, which is then not fetched. */
  async open(address: string | URL, request: { form?: URLSearchParams; stopAt?: (url: URL) => boolean } = {}): Promise<Page> {
    let url = new URL(address);
    let form = request.form;
    for (let hop = 0; hop < mostRedirects; hop += 1) {
      if (request.stopAt?.(url)) return { url, status: 0, text: '' };
      const response = await fetch(url, { method: form ? 'POST' : 'GET', redirect: 'manual', headers: { cookie: this.#jar.for(url) }, ...(form ? { body: form } : {}) });
      this.#jar.keep(url, response);
      const location = response.headers.get('location');
      if (response.status < 300 || response.status > 399 || !location) return { url, status: response.status, text: await response.text() };
      await response.body?.cancel();
      url = new URL(location, url);
      form = undefined;
    }
    throw new Error(`Too many redirects, the last one to ${url.origin}${url.pathname}`);
  }

  cookie(address: string, name: string): string | undefined {
    return this.#jar.find(new URL(address), name);
  }
}
