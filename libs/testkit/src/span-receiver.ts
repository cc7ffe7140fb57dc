import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A span as it came over the wire, attributes by name. */
export interface ReceivedSpan {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links: readonly { readonly traceId: string }[];
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** A small receiver of OTLP over HTTP (JSON), as a collector is one. */
export interface SpanReceiver {
  /** What OTEL_EXPORTER_OTLP_ENDPOINT would be. */
  readonly endpoint: string;
  /** All spans so far, in the order they came. */
  readonly spans: readonly ReceivedSpan[];
  /** Every body as it came, for tests that look for what must not be there. */
  readonly bodies: readonly string[];
  close(): Promise<void>;
}

interface WireSpan extends Omit<ReceivedSpan, 'attributes' | 'links'> {
  readonly links?: { traceId: string }[];
  readonly attributes?: { key: string; value: { stringValue?: string; intValue?: number | string; doubleValue?: number } }[];
}

/** Starts a receiver on a free port of the loopback. */
export const spanReceiver = async (): Promise<SpanReceiver> => {
  const spans: ReceivedSpan[] = [];
  const bodies: string[] = [];
  const server = createServer((request, answer) => {
    void textOf(request).then((text) => {
      bodies.push(text);
      if (request.url === '/v1/traces') spans.push(...spansIn(text));
      answer.writeHead(request.url === '/v1/traces' ? 200 : 404, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spans,
    bodies,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => void server.close(() => resolve()));
    },
  };
};

const textOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk as string;
  return text;
};

const spansIn = (text: string): ReceivedSpan[] => {
  const { resourceSpans = [] } = JSON.parse(text) as { resourceSpans?: { scopeSpans: { spans: WireSpan[] }[] }[] };
  const received = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
  return received.map(({ attributes = [], links = [], ...span }) => ({
    ...span,
    links,
    attributes: Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? Number(value.intValue ?? value.doubleValue)])),
  }));
};
