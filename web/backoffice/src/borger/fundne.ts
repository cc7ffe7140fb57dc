const foedselsdage = new Map<string, string>();

/** Remembers, in this tab's memory only, the birthday of a borger that was found by CPR number, so that the pages can say whose they are. */
export const huskFoedselsdag = (borgerId: string, foedt: string): void => void foedselsdage.set(borgerId, foedt);

/** The birthday as `14-03-1992`, of a borger found in this tab. */
export const foedselsdagFor = (borgerId: string): string | undefined => foedselsdage.get(borgerId);
