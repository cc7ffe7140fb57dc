import { commonProblems, type Endpoint, type Problem, type SecurityEvent } from '@jobnet/contracts/define';

const inputProblems = new Set([commonProblems.ugyldigtInput.code, commonProblems.forStor.code]);

/**
 * Which security event a refusal is, if any (ASVS 16.3.2, 16.3.3). What is open to anyone refuses no access: a login that comes to nothing
 * is told by the login itself. That a thing "does not exist" is also what one is told of another's.
 */
export const securityEventOf = ({ code, status }: Pick<Problem, 'code' | 'status'>, { access, params }: Endpoint, showedToken: boolean): SecurityEvent | undefined => {
  if (inputProblems.has(code)) return 'input-refused';
  if (access.kind === 'public') return undefined;
  if (status === 401) return showedToken ? 'token-refused' : 'access-refused';
  if (status === 403 || (code === commonProblems.findesIkke.code && params !== undefined)) return 'access-refused';
  return status === 429 ? 'limit-reached' : undefined;
};
