import * as contracts from '@jobnet/contracts';
import { defineEndpoint, everyone, fagsystem, only } from '@jobnet/contracts';
import { endpointsIn, reachOf } from './reach.rules.ts';

const endpoint = (service: contracts.ServiceName, access: contracts.Access) =>
  defineEndpoint({ name: 'x', service, method: 'GET', path: `/api/${service}/v1/x`, access, summary: 'A test.' });

describe('the services a role may reach', () => {
  const endpoints = [endpoint('citizen', only('borger')), endpoint('booking', fagsystem('moede.skriv', 'sagsbehandler')), endpoint('employer', everyone())];

  it('are those with an endpoint for the role, and identity', () => {
    expect(reachOf('borger', endpoints)).toEqual(['identity', 'citizen']);
    expect(reachOf('fagsystem', endpoints)).toEqual(['identity', 'booking']);
    expect(reachOf('virksomhedsbruger', endpoints)).toEqual(['identity']);
  });

  it('are read from the contracts as they stand', () => {
    const found = endpointsIn(contracts);
    expect(found).toContain(contracts.showMe);
    expect(reachOf('borger', found)).toContain('notifications');
  });
});
