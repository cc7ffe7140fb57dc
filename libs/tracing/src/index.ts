export { inSpan, type RunningSpan, type SpanKindName, type SpanStart, startSpan, tracingIsOn } from './span.ts';
export { startTracing, type TracingOptions } from './start-tracing.ts';
export { newTraceparent, traceIdOf, traceparentOf } from './traceparent.ts';
