import { useTracer } from './span.ts';

export interface TracingOptions {
  readonly service: string;
  /** Base address of an OTLP/HTTP receiver, as in OTEL_EXPORTER_OTLP_ENDPOINT; no tracing without one. */
  readonly endpoint: string | undefined;
  /** Share of new traces that are kept, 0 to 1. */
  readonly share: number;
  /** False at the door: whether a trace is kept is not for a client to say. */
  readonly heedsParent: boolean;
}

const exportWithinMs = 5_000;

/**
 * Exports spans from now on; the answer stops it and sends what is left. Without an endpoint nothing is loaded. Our own few spans
 * rather than auto-instrumentation: those measure a batch where we want a message, and patch what we import as modules.
 */
export const startTracing = async ({ endpoint, heedsParent, service, share }: TracingOptions): Promise<() => Promise<void>> => {
  if (!endpoint) return () => Promise.resolve();
  const [{ OTLPTraceExporter }, { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/resources'),
  ]);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: exportWithinMs });
  const root = new TraceIdRatioBasedSampler(share);
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    sampler: heedsParent ? new ParentBasedSampler({ root }) : root,
    spanProcessors: [new BatchSpanProcessor({ exporter, scheduledDelayMillis: 1_000 })],
  });
  useTracer(provider.getTracer('jobnet'));
  return async () => {
    useTracer(undefined);
    await provider.shutdown().catch(() => undefined);
  };
};
