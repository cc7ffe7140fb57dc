type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Headers that only we may set inside, or that change how a request is read. */
const refused = new Set([
  'authorization', 'cookie', 'forwarded', 'x-real-ip', 'x-original-url', 'x-rewrite-url', 'x-http-method-override', 'traceparent', 'tracestate', 'baggage',
  'expect', 'te', 'trailer', 'upgrade', 'keep-alive', 'proxy-authorization', 'proxy-connection',
]);
const refusedPrefixes = ['jobnet-', 'x-forwarded-'];
/** Of our own headers, those that a page says. */
const said = new Set(['jobnet-audience', 'jobnet-background', 'jobnet-csrf']);
const bodyHeaders = new Set(['content-length', 'content-type', 'content-encoding', 'transfer-encoding']);

const isRefused = (name: string): boolean => refused.has(name) || refusedPrefixes.some((prefix) => name.startsWith(prefix));

/** A client's headers without what it may not say; reads carry no body, so nothing that speaks of one. */
export const cleanRequestHeaders = (headers: Headers, method: string): Record<string, string | string[] | undefined> => {
  const reads = method === 'GET' || method === 'HEAD';
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !isRefused(name) && !(reads && bodyHeaders.has(name))));
};

/** How many headers pretend to come from within: nobody outside has a reason to send them. */
export const forgedHeaders = (headers: Headers): number => Object.keys(headers).filter((name) => name.startsWith('jobnet-') && !said.has(name)).length;

const hiddenAnswers = new Set(['server', 'x-powered-by', 'connection', 'keep-alive']);

/** A part's answer headers without what is nobody's business outside; only identity sets cookies. */
export const cleanAnswerHeaders = <H extends Headers>(headers: H, part: string): H =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hiddenAnswers.has(name) && (name !== 'set-cookie' || part === 'identity'))) as H;

const traceparentForm = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

/** The trace context to send on: the client's trace when it is well formed, with a span of ours; else a new trace. `ids` are fresh hex ids. */
export const traceparentFor = (inbound: string | undefined, ids: { readonly trace: string; readonly span: string }): string => {
  const known = traceparentForm.exec(inbound ?? '');
  return `00-${known?.[1] ?? ids.trace}-${ids.span}-${known?.[2] ?? '01'}`;
};

/** Security headers of every answer (ASVS 3.4). HSTS only in production: a development machine has no TLS. */
export const securityHeaders = (environment: string): Readonly<Record<string, string>> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), payment=(), usb=()',
  ...(environment === 'production' ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
});

/** For answers that bring no policy of their own: an API answer is no page, and nobody frames ours. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'";
export const pagePolicy = "frame-ancestors 'none'";
