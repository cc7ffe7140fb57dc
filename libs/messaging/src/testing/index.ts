export { MemoryKafka } from './memory-kafka.ts';
export { MemoryClaims, readEvents, recordFor, type SentEvent } from './sent-events.ts';
