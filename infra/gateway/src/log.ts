import { destination, type Logger, pino } from 'pino';

/** Everything a log line may say: a closed set without addresses, paths, cookies or contents. */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  readonly part?: string;
  readonly status?: number;
  readonly port?: number;
  readonly errorClass?: string;
  readonly errorCode?: string;
}

/** Structured log on stdout: one fixed sentence and fields of the closed set. */
export class Log {
  readonly #pino: Logger;

  constructor(level: string) {
    this.#pino = pino({ level, base: { service: 'gateway' }, timestamp: () => `,"time":"${isoTime()}"` }, destination({ dest: 1, sync: true }));
  }

  info(sentence: string, fields: LogFields = {}): void {
    this.#pino.info(withTrace(fields), sentence);
  }

  warn(sentence: string, fields: LogFields = {}): void {
    this.#pino.warn(withTrace(fields), sentence);
  }

  error(sentence: string, fields: LogFields = {}): void {
    this.#pino.error(withTrace(fields), sentence);
  }
}

/** The time in the form of the services' logs. */
const isoTime = (): string => new Date(performance.timeOrigin + performance.now()).toISOString();

/** A request's id is its trace's. */
const withTrace = (fields: LogFields): LogFields & { traceId?: string } => (fields.requestId === undefined ? fields : { ...fields, traceId: fields.requestId });

/** An error's class and code, never its message. */
export const errorFields = (error: unknown): Pick<LogFields, 'errorClass' | 'errorCode'> => {
  if (!(error instanceof Error)) return { errorClass: typeof error };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = (cause as { code?: unknown }).code;
  return { errorClass: error.name, ...(typeof code === 'string' ? { errorCode: code } : {}) };
};
