import { commonProblems, type Principal, Refusal } from '@jobnet/contracts/define';

/** The borgerId of a borger's session; a caller without one is refused. */
export const borgerOf = (principal: Principal): string => {
  if (principal.role !== 'borger' || !principal.borgerId) throw new Refusal(commonProblems.ingenAdgang);
  return principal.borgerId;
};
