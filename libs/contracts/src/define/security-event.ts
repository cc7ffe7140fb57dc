interface SecurityEventKind {
  readonly level: 'info' | 'warn';
  /** The fixed sentence of its line. */
  readonly sentence: string;
}

const kinds = <N extends string>(all: Readonly<Record<N, SecurityEventKind>>): Readonly<Record<N, SecurityEventKind>> => all;

/** What the process log tells of security (ASVS 16.3): one name for each kind of event, in every part. Who a person is, is in none of them. */
export const securityEvents = kinds({
  'login-succeeded': { level: 'info', sentence: 'a login succeeded' },
  'login-refused': { level: 'warn', sentence: 'a login was refused' },
  'session-closed': { level: 'info', sentence: 'sessions were ended before their time' },
  'token-refused': { level: 'warn', sentence: 'a token was refused' },
  'access-refused': { level: 'warn', sentence: 'an access was refused' },
  'input-refused': { level: 'info', sentence: 'an input was refused' },
  'origin-refused': { level: 'warn', sentence: 'a call that was not made by a page of ours was refused' },
  'request-refused': { level: 'warn', sentence: 'a request that is none, or goes where nobody may, was refused' },
  'header-refused': { level: 'warn', sentence: 'headers that only we may set were taken away' },
  'limit-reached': { level: 'warn', sentence: 'a call over a limit was refused' },
});

export type SecurityEvent = keyof typeof securityEvents;
