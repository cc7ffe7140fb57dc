export { MemoryKafka } from './memory-kafka.ts';
