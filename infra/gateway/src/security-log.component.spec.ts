import { connect } from 'node:net';
import { eventually, hearLog, type LogLine } from '@jobnet/testkit';
import { cookieOf, gatewayUnderTest, type GatewayUnderTest } from './testing/gateway-under-test.ts';

let gateway: GatewayUnderTest;
let log: ReturnType<typeof hearLog>;

beforeEach(async () => {
  log = hearLog();
  gateway = await gatewayUnderTest({ LOG_LEVEL: 'error', RATE_PER_ADDRESS: '4', RATE_PER_SESSION: '2' });
});

afterEach(async () => {
  await gateway.close();
  log.stop();
});

/** What was told, without what every line has. */
const told = (): LogLine[] => log.security().map(({ time: _time, service: _service, requestId: _requestId, traceId: _traceId, level: _level, msg: _msg, ...line }) => line);
const cookie = cookieOf('borger');

describe('what the gateway tells of security, whatever its level', () => {
  it('a call of another site', async () => {
    await gateway.send('POST', '/api/citizen/v1/x', { headers: { cookie, 'jobnet-csrf': '1', origin: 'https://ond.example', 'sec-fetch-site': 'cross-site' } });
    expect(told()).toEqual([{ securityEvent: 'origin-refused', method: 'POST', part: 'citizen', status: 403, reason: 'forkert-oprindelse' }]);
  });

  it('a token that nobody gave, and a door that is none', async () => {
    await gateway.get('/api/booking/v1/x', { authorization: 'Bearer forged' });
    await gateway.get('/api/booking/v1/x', { 'jobnet-audience': 'admin' });
    expect(told()).toEqual([
      { securityEvent: 'token-refused', method: 'GET', part: 'booking', status: 401, reason: 'ikke-logget-ind' },
      { securityEvent: 'input-refused', method: 'GET', part: 'booking', status: 400, reason: 'ugyldigt-input' },
    ]);
  });

  it('a call too many, of an address and of a session', async () => {
    for (let call = 0; call < 3; call += 1) await gateway.get('/api/citizen/v1/x', { cookie });
    for (let call = 0; call < 2; call += 1) await gateway.get('/find-job');
    expect(told()).toEqual(['caller', 'address'].map((reason) => ({ securityEvent: 'limit-reached', method: 'GET', status: 429, reason })));
  });

  it('headers that only we may set, and none of those that a page of ours sends', async () => {
    await gateway.get('/api/citizen/v1/x', { 'jobnet-request-id': 'min-egen', 'jobnet-client-address': '10.0.0.1' });
    await gateway.get('/api/citizen/v1/x', { cookie, 'jobnet-audience': 'borger', 'jobnet-background': '1', 'jobnet-csrf': '1' });
    expect(told()).toEqual([{ securityEvent: 'header-refused', method: 'GET', count: 2 }]);
  });

  it('a path that leads inside, and HTTP that is none', async () => {
    await gateway.get('/internal/jwks');
    await gateway.send('POST', '/api/booking/v1/x', { body: 'a'.repeat(1_048_577) });
    const { hostname, port } = new URL(gateway.url);
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write('POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'));
    await eventually(() => told().length === 3, { what: 'three lines' });
    socket.destroy();
    expect(told()).toEqual([
      { securityEvent: 'request-refused', method: 'GET', reason: 'path' },
      { securityEvent: 'input-refused', method: 'POST', status: 413, reason: 'for-stor' },
      { securityEvent: 'request-refused', reason: 'http', errorCode: expect.stringMatching(/^HPE_/) },
    ]);
  });

  it('in lines with a moment, a level and the id of the request, and without the path and what was shown', async () => {
    await gateway.get('/api/booking/v1/x?navn=Anna', { authorization: 'Bearer forged' });
    const [line] = log.security();
    expect(line).toMatchObject({ level: 40, service: 'gateway', msg: 'a token was refused', requestId: expect.stringMatching(/^[0-9a-f]{32}$/), time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) });
    expect(JSON.stringify(line)).not.toMatch(/Anna|forged|booking\/v1/);
  });
});
