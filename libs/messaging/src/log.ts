/** All that a log line of the backbone may say. A closed set: keys, payloads and error messages have no field. */
export interface MessagingLogFields {
  readonly topic?: string;
  readonly group?: string;
  readonly consumer?: string;
  readonly partition?: number;
  readonly offset?: string;
  readonly messageId?: string;
  readonly kind?: string;
  readonly attempt?: number;
  readonly count?: number;
  readonly part?: string;
  readonly errorClass?: string;
  readonly errorCode?: string;
  readonly errorAt?: string;
}

/** Where the backbone logs; service-kit's `Log` fits. */
export interface MessagingLog {
  debug(sentence: string, fields?: MessagingLogFields): void;
  info(sentence: string, fields?: MessagingLogFields): void;
  warn(sentence: string, fields?: MessagingLogFields): void;
  error(sentence: string, fields?: MessagingLogFields): void;
}

const nothing = (): void => undefined;

/** Logs nothing. */
export const silentLog: MessagingLog = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** What may be said of an unexpected error: class, code and place; never its message, which may hold personal data. */
export const faultOf = (error: unknown): { errorClass: string; errorCode: string; errorAt?: string } => {
  if (!(error instanceof Error)) return { errorClass: typeof error, errorCode: 'thrown' };
  const { code, driverError, type } = error as { code?: unknown; type?: unknown; driverError?: { code?: unknown } };
  const found = driverError?.code ?? code ?? type;
  const frame = error.stack?.split('\n').find((line) => line.includes('at ') && !line.includes('node_modules') && !line.includes('node:'));
  const place = frame && /([\w.-]+:\d+:\d+)\)?$/.exec(frame)?.[1];
  return { errorClass: error.name, errorCode: safeCode(found), ...(place ? { errorAt: place } : {}) };
};

const safeCode = (code: unknown): string => (/^[\w.-]{1,64}$/.test(String(code ?? '')) ? String(code) : 'none');
