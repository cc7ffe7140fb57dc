import { commonProblems, type Principal, Refusal } from '@jobnet/contracts';

/** The borger who is logged in; every `/me` use-case reads and writes this person's rows only. */
export const borgerIdOf = (principal: Principal): string => {
  if (!principal.borgerId) throw new Refusal(commonProblems.ingenAdgang);
  return principal.borgerId;
};
