import { annonceAfventerIkke, approveAnnonce, searchAnnoncer, submitMyndighedsannonce, takeAnnonce } from '@jobnet/contracts';
import { anyone, ask, forEach, Refused } from '../client/index.ts';
import { factKey } from './fact-key.ts';
import { type DemoAnnonce, generateAnnoncer } from './generate-annoncer.ts';
import type { Loaded, Loading } from './loading.ts';

const antal = 300;
const seed = 20_260_201;
const atOnce = 6;
const publishedWithinMs = 60_000;

/** 300 ads sent by authorities and approved by Stine Ravn; done when the last one stands in Find job. */
export const loadAnnoncer = async (loading: Loading): Promise<Loaded[]> => {
  const annoncer = generateAnnoncer({ antal, seed, idag: loading.idag });
  const there = await publishedTitles(loading);
  const missing = annoncer.filter(({ wish }) => !there.has(wish.titel));
  await forEach(missing, atOnce, (annonce) => submitAndApprove(loading, annonce));
  await allPublished(loading, there.size + missing.length);
  return [{ what: 'jobannoncer in Find job', count: annoncer.length, note: missing.length < antal ? `${missing.length} of them new` : undefined }];
};

const submitAndApprove = async ({ klient, godkender }: Loading, { klientId, wish }: DemoAnnonce): Promise<void> => {
  const { annonceId: id } = await ask(klient(klientId), submitMyndighedsannonce, { body: wish, key: factKey('annonce', wish) });
  const params = { id };
  try {
    const { version } = await ask(godkender, takeAnnonce, { params });
    await ask(godkender, approveAnnonce, { params, body: { version } });
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== annonceAfventerIkke.code) throw error;
  }
};

/** Titles in Find job: an ad that is there is not sent again, also when its Idempotency-Key is forgotten. */
const publishedTitles = async ({ config }: Loading): Promise<Set<string>> => {
  const everyone = anyone(config.gatewayUrl);
  const first = await ask(everyone, searchAnnoncer, {});
  const pages = Array.from({ length: Math.ceil(first.total / first.pageSize) }, (_, index) => index + 1);
  const answers = await forEach(pages, atOnce, (page) => ask(everyone, searchAnnoncer, { query: { page } }));
  return new Set(answers.flatMap(({ items }) => items.map(({ titel }) => titel)));
};

const allPublished = async ({ config }: Loading, total: number): Promise<void> => {
  const everyone = anyone(config.gatewayUrl);
  for (const deadline = Date.now() + publishedWithinMs; ; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const seen = (await ask(everyone, searchAnnoncer, {})).total;
    if (seen >= total) return;
    if (Date.now() > deadline) throw new Error(`Only ${seen} of ${total} ads were published within ${publishedWithinMs / 1_000} s`);
  }
};
