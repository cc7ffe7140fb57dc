import { CONFIG, Measures } from '@jobnet/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { penhederOf, penhedSvar, pNumreOf, virksomhedOf, virksomhedSvar } from './cvr-svar.port.ts';
import { CvrRegister, type CvrSvar } from './cvr.port.ts';

/** Both searches together; a person may be waiting. */
const deadlineMs = 3_000;
const mostPenheder = 3_000;

interface CvrSettings {
  readonly CVR_URL: string;
  readonly CVR_USER: string;
  readonly CVR_PASSWORD: string;
}

/** CVR did not answer in time, or with something else than its own shape. */
class NoAnswer extends Error {
  constructor(readonly kind: 'utilgaengelig' | 'kontraktbrud') {
    super(kind);
    this.name = 'NoAnswer';
  }
}

/** The CVR distribution API: Elasticsearch searches by POST with basic auth. */
@Injectable()
export class CvrClient extends CvrRegister {
  constructor(
    @Inject(CONFIG) private readonly settings: CvrSettings,
    private readonly measures: Measures,
  ) {
    super();
  }

  find(cvr: string): Promise<CvrSvar> {
    return this.measures.outside('cvr', () => this.#answerFor(cvr), ({ kind }) => kind);
  }

  async #answerFor(cvr: string): Promise<CvrSvar> {
    try {
      return await this.#find(cvr, AbortSignal.timeout(deadlineMs));
    } catch (error) {
      if (error instanceof NoAnswer) return { kind: error.kind };
      throw error;
    }
  }

  async #find(cvr: string, signal: AbortSignal): Promise<CvrSvar> {
    const query = { query: { term: { 'Vrvirksomhed.cvrNummer': Number(cvr) } }, size: 1 };
    const source = (await this.#search('virksomhed', query, { schema: virksomhedSvar, signal })).hits.hits[0]?._source.Vrvirksomhed;
    if (!source) return { kind: 'ukendt' };
    if (source.cvrNummer !== Number(cvr)) return { kind: 'kontraktbrud' };
    const pNumre = pNumreOf(source).slice(0, mostPenheder);
    if (pNumre.length === 0) return { kind: 'fundet', virksomhed: virksomhedOf(source, []) };
    const enheder = { query: { terms: { 'VrproduktionsEnhed.pNummer': pNumre } }, size: pNumre.length };
    const penheder = penhederOf(await this.#search('produktionsenhed', enheder, { schema: penhedSvar, signal }));
    return { kind: 'fundet', virksomhed: virksomhedOf(source, penheder) };
  }

  async #search<T extends z.ZodType>(index: string, query: unknown, { schema, signal }: { schema: T; signal: AbortSignal }): Promise<z.output<T>> {
    const { CVR_URL, CVR_USER, CVR_PASSWORD } = this.settings;
    const response = await fetch(new URL(`/cvr-permanent/${index}/_search`, CVR_URL), {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${Buffer.from(`${CVR_USER}:${CVR_PASSWORD}`).toString('base64')}` },
      body: JSON.stringify(query),
      redirect: 'error',
      signal,
    }).catch(() => {
      throw new NoAnswer('utilgaengelig');
    });
    const text = await response.text().catch(() => '');
    if (!response.ok) throw new NoAnswer('utilgaengelig');
    const answer = schema.safeParse(jsonOf(text));
    if (!answer.success) throw new NoAnswer('kontraktbrud');
    return answer.data;
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
