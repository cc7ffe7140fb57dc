import { type Audience, audiences, type LoginFejlkode } from '@jobnet/contracts';

/** How long a person may take at MitID. */
export const attemptMinutes = 15;

/** The state sent to the broker: the audience in front, so that the right app can explain a failure when the attempt is gone. */
export const stateOf = (audience: Audience, secret: string): string => `${audience}.${secret}`;

/** The audience a state was made for; a state that is none of ours counts as borger. */
export const audienceOfState = (state: string | undefined): Audience => audiences.find((audience) => state?.startsWith(`${audience}.`)) ?? 'borger';

const errorPages: Readonly<Record<Audience, string>> = {
  borger: '/log-ind-fejl',
  virksomhed: '/virksomhed/log-ind-fejl',
  medarbejder: '/backoffice/log-ind-fejl',
};

/** The page of the audience's app that says why the login came to nothing. */
export const errorPage = (audience: Audience, kode: LoginFejlkode): string => `${errorPages[audience]}?kode=${kode}`;

/** What is asked of the broker: only what the audience's login needs; the CPR number (`ssn`) for citizens alone. */
export const scopes: Readonly<Record<Audience, string>> = {
  borger: 'openid mitid ssn',
  virksomhed: 'openid nemlogin',
  medarbejder: 'openid profile nemlogin',
};
