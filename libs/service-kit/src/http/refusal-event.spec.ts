import { commonProblems, defineEndpoint, everyone, internal, only } from '@jobnet/contracts/define';
import { z } from 'zod';
import { securityEventOf } from './refusal-event.ts';

const endpointWith = (access: ReturnType<typeof everyone>, params?: z.ZodType) =>
  defineEndpoint({ name: 'showTing', service: 'citizen', method: 'GET', path: '/api/citizen/v1/ting', summary: 'Shows a thing.', access, ...(params ? { params } : {}) } as never);
const guarded = endpointWith(only('borger'));
const open = endpointWith(everyone());
const { ikkeLoggetInd, ingenAdgang, findesIkke, forMange, ugyldigtInput, forStor, underBehandling, uventetFejl } = commonProblems;

describe('a refusal, as an event of security', () => {
  it.each([
    ['of a caller who shows nothing', ikkeLoggetInd, guarded, false, 'access-refused'],
    ['of a token', ikkeLoggetInd, guarded, true, 'token-refused'],
    ['of another part', ingenAdgang, endpointWith(internal('gateway')), true, 'access-refused'],
    ['of a role', ingenAdgang, guarded, true, 'access-refused'],
    ["of another's thing, which does not exist", findesIkke, endpointWith(only('borger'), z.object({ id: z.string() })), true, 'access-refused'],
    ['of one call too many', forMange, guarded, true, 'limit-reached'],
    ['of input, also where anyone may', ugyldigtInput, open, false, 'input-refused'],
    ['of too much input', forStor, guarded, true, 'input-refused'],
    ['of a login, which tells of itself', ikkeLoggetInd, open, false, undefined],
    ['because there is none of what is only one’s own', findesIkke, guarded, true, undefined],
    ['for now', underBehandling, guarded, true, undefined],
    ['that is a fault of ours', uventetFejl, guarded, true, undefined],
  ])('%s', (_of, problem, endpoint, showedToken, event) => {
    expect(securityEventOf(problem, endpoint, showedToken)).toBe(event);
  });
});
