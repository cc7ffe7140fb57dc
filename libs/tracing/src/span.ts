import { type Attributes, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace, type Tracer } from '@opentelemetry/api';
import { headerOf, newTraceparent, spanContextOf } from './traceparent.ts';

const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, producer: SpanKind.PRODUCER, consumer: SpanKind.CONSUMER, internal: SpanKind.INTERNAL } as const;
export type SpanKindName = keyof typeof kinds;

/** How a span begins. Names and attributes hold codes, topics and endpoints' names: never ids of people, keys or free text. */
export interface SpanStart {
  readonly kind: SpanKindName;
  /** The trace context that this is a part of; a new trace without one. */
  readonly parent?: string | undefined;
  /** Trace contexts that this has to do with without being a part of them: replays, batches. */
  readonly links?: readonly string[];
  readonly attributes?: Attributes;
}

/** A span under way. With tracing off it only carries the trace on. */
export interface RunningSpan {
  /** What a call or event made within it says of where it comes from. */
  readonly traceparent: string;
  set(attributes: Attributes): void;
  rename(name: string): void;
  /** It ended badly; `code` is an error's class or code, never its message. */
  fail(code: string): void;
  end(): void;
}

let tracer: Tracer | undefined;

/** Spans are made by this tracer from now on; undefined makes none. */
export const useTracer = (next: Tracer | undefined): void => {
  tracer = next;
};

/** Whether spans are exported; what costs something only for them asks first. */
export const tracingIsOn = (): boolean => tracer !== undefined;

const nothing = (): void => undefined;

/** Begins a span; the caller ends it. */
export const startSpan = (name: string, { attributes, kind, links = [], parent }: SpanStart): RunningSpan => {
  if (!tracer) return { traceparent: parent ?? newTraceparent(), set: nothing, rename: nothing, fail: nothing, end: nothing };
  const origin = parent === undefined ? undefined : spanContextOf(parent);
  const linked = links.map(spanContextOf).filter((context) => context !== undefined);
  const context = origin ? trace.setSpanContext(ROOT_CONTEXT, origin) : ROOT_CONTEXT;
  const span = tracer.startSpan(name, { kind: kinds[kind], links: linked.map((one) => ({ context: one })), ...(attributes ? { attributes } : {}) }, context);
  return running(span);
};

const running = (span: Span): RunningSpan => ({
  traceparent: headerOf(span.spanContext()),
  set: (attributes) => void span.setAttributes(attributes),
  rename: (name) => void span.updateName(name),
  fail: (code) => void span.setStatus({ code: SpanStatusCode.ERROR }).setAttribute('error.type', code),
  end: () => span.end(),
});

/** Runs work in a span that ends with it; what it throws is its error's class and comes through. */
export const inSpan = async <T>(name: string, start: SpanStart, work: (span: RunningSpan) => Promise<T>): Promise<T> => {
  const span = startSpan(name, start);
  try {
    return await work(span);
  } catch (error) {
    span.fail(error instanceof Error ? error.name : typeof error);
    throw error;
  } finally {
    span.end();
  }
};
