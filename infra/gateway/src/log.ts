import { type SecurityEvent, securityEvents } from '@jobnet/contracts';
import { destination, type Logger, pino } from 'pino';

/** Everything a log line may say: a closed set without addresses, paths, cookies or contents. */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  readonly part?: string;
  readonly status?: number;
  readonly port?: number;
  readonly count?: number;
  /** Which kind of security event, and why: words of closed lists. */
  readonly securityEvent?: SecurityEvent;
  readonly reason?: string;
  readonly errorClass?: string;
  readonly errorCode?: string;
}

/** Structured log on stdout: one fixed sentence and fields of the closed set. */
export class Log {
  readonly #pino: Logger;
  readonly #security: Logger;

  /** Security events are told at every level but `silent`. */
  constructor(level: string) {
    const out = destination({ dest: 1, sync: true });
    const loggerAt = (lowest: string) => pino({ level: lowest, base: { service: 'gateway' }, timestamp: () => `,"time":"${isoTime()}"` }, out);
    this.#pino = loggerAt(level);
    this.#security = loggerAt(level === 'silent' ? level : 'info');
  }

  /** An event of the closed list, with its own sentence and level. */
  security(securityEvent: SecurityEvent, fields: LogFields): void {
    const { level, sentence } = securityEvents[securityEvent];
    this.#security[level](withTrace({ securityEvent, ...fields }), sentence);
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
