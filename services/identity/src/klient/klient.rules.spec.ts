import { grantedScopes } from './klient.rules.ts';

describe('the scopes of an access token', () => {
  const has = ['borger.find', 'tilmelding.skriv'];

  it('are all of the client when none is asked for', () => expect(grantedScopes(has, undefined)).toEqual(has));
  it('are those asked for, once each', () => expect(grantedScopes(has, 'borger.find  borger.find')).toEqual(['borger.find']));
  it('are none when one of them is not the client\'s', () => expect(grantedScopes(has, 'borger.find cv.laes')).toBeUndefined());
});
