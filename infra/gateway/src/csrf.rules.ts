const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a browser says of where a call comes from. */
export interface CallOrigin {
  readonly method: string;
  /** Whether a session cookie came along; without one there is no session to ride on. */
  readonly hasSession: boolean;
  readonly csrfHeader: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a call may use the session: a state-changing one must carry `Jobnet-Csrf: 1` (which no form and no other site can send) and come
 * from a page of this site, by Sec-Fetch-Site or Origin; what is said must all agree (ASVS 3.5.1).
 */
export const comesFromOurPage = (call: CallOrigin, ownOrigin: string): boolean => {
  if (safeMethods.has(call.method) || !call.hasSession) return true;
  if (call.csrfHeader !== '1') return false;
  if (call.origin === undefined && call.fetchSite === undefined) return false;
  return (call.origin ?? ownOrigin) === ownOrigin && (call.fetchSite ?? 'same-origin') === 'same-origin';
};
