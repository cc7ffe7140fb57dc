import { randomBytes } from 'node:crypto';
import type { SpanContext } from '@opentelemetry/api';

const form = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** A new W3C trace context, not sampled. */
export const newTraceparent = (): string => `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-00`;

/** A header's value when it is a well formed W3C trace context; a client may have written anything. */
export const traceparentOf = (header: unknown): string | undefined => (typeof header === 'string' && form.test(header) ? header : undefined);

/** The trace that a trace context belongs to, 32 hex digits; undefined when it is malformed. */
export const traceIdOf = (traceparent: string | undefined): string | undefined => form.exec(traceparent ?? '')?.[1];

/** The same as OpenTelemetry holds it. */
export const spanContextOf = (traceparent: string): SpanContext | undefined => {
  const [, traceId, spanId, flags] = form.exec(traceparent) ?? [];
  return traceId && spanId ? { traceId, spanId, traceFlags: Number.parseInt(flags ?? '0', 16), isRemote: true } : undefined;
};

/** OpenTelemetry's span context as a header's value. */
export const headerOf = ({ spanId, traceFlags, traceId }: SpanContext): string => `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
