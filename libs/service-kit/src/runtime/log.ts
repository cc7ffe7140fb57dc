import { type SecurityEvent, securityEvents } from '@jobnet/contracts/define';
import { messageContext } from '@jobnet/messaging';
import { traceIdOf } from '@jobnet/tracing';
import { destination, type Logger, pino } from 'pino';

/** Everything a log line may say. A closed set: CPR, names, addresses, e-mail, free text and payloads have no field. */
export interface LogFields {
  readonly requestId?: string;
  readonly endpoint?: string;
  readonly method?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly topic?: string;
  readonly group?: string;
  readonly consumer?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly messageId?: string;
  readonly claimId?: string;
  readonly kind?: string;
  readonly attempt?: number;
  readonly count?: number;
  /** A segment of the access log and its hash. */
  readonly segment?: number;
  readonly hash?: string;
  readonly part?: string;
  readonly port?: number;
  /** Which kind of security event, by which way in, asked by which role, and why: words of closed lists. */
  readonly securityEvent?: SecurityEvent;
  readonly way?: string;
  readonly role?: string;
  readonly reason?: string;
  readonly errorClass?: string;
  readonly errorCode?: string;
  /** File and line of the first frame of our own code; never the error's message. */
  readonly errorAt?: string;
}

type Level = 'debug' | 'info' | 'warn' | 'error';

/** Structured log on stdout: one fixed sentence, fields of the closed set, and the trace of the request or message it is about. */
export class Log {
  readonly #pino: Logger;
  readonly #security: Logger;

  /** Security events are told at every level; only a test leaves them out. */
  constructor(service: string, level: Level = 'info', securityLevel: 'info' | 'silent' = 'info') {
    const out = destination({ dest: 1, sync: true });
    const loggerAt = (lowest: string) => pino({ level: lowest, base: { service }, timestamp: () => `,"time":"${isoTime()}"` }, out);
    this.#pino = loggerAt(level);
    this.#security = loggerAt(securityLevel);
  }

  debug(sentence: string, fields: LogFields = {}): void {
    this.#write('debug', sentence, fields);
  }

  info(sentence: string, fields: LogFields = {}): void {
    this.#write('info', sentence, fields);
  }

  warn(sentence: string, fields: LogFields = {}): void {
    this.#write('warn', sentence, fields);
  }

  error(sentence: string, fields: LogFields = {}): void {
    this.#write('error', sentence, fields);
  }

  /** An event of the closed list, with its own sentence and level. */
  security(securityEvent: SecurityEvent, fields: LogFields): void {
    const { level, sentence } = securityEvents[securityEvent];
    this.#security[level](withTrace({ securityEvent, ...fields }), sentence);
  }

  #write(level: Level, sentence: string, fields: LogFields): void {
    this.#pino[level](withTrace(fields), sentence);
  }
}

const withTrace = (fields: LogFields): LogFields & { readonly traceId?: string } => {
  const traceId = traceIdOf(messageContext()?.traceparent);
  return traceId ? { ...fields, traceId } : fields;
};

const isoTime = (): string => new Date(performance.timeOrigin + performance.now()).toISOString();

/** What a log line may say about an unexpected error: class, code and place; never the message, which may hold personal data. */
export const errorFields = (error: unknown): Pick<LogFields, 'errorClass' | 'errorCode' | 'errorAt'> => {
  if (!(error instanceof Error)) return { errorClass: typeof error };
  const code = (error as { code?: unknown }).code;
  const frame = error.stack?.split('\n').find((line) => line.includes('at ') && !line.includes('node_modules') && !line.includes('node:'));
  return {
    errorClass: error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { errorCode: String(code) } : {}),
    ...(frame ? { errorAt: /([\w.-]+:\d+:\d+)\)?$/.exec(frame)?.[1] ?? '' } : {}),
  };
};
