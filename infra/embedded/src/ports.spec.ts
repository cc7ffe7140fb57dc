import { createServer } from 'node:net';
import { freePort, portsFrom, takenPortMessage, takenPorts, wantedPorts } from './ports.mjs';

describe('ports', () => {
  it('are the fixed addresses unless a variable changes one', () => {
    expect(portsFrom({})).toMatchObject({ JOBNET_PORT: 8080, MAILBOX_PORT: 8025, POSTGRES_PORT: 5432, KAFKA_PORT: 9092 });
    expect(portsFrom({ CVR_PORT: '9083' })).toMatchObject({ CVR_PORT: 9083, MITID_PORT: 8081 });
  });

  it.each(['abc', '0', '70000', '80.5'])('refuse %s as a port number, naming the variable', (text) => {
    expect(() => portsFrom({ MITID_PORT: text })).toThrow(`MITID_PORT=${text}`);
  });

  it('that somebody listens on are found, free ones are not', async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
    });
    const free = { variable: 'CVR_PORT', port: await freePort(), part: 'the CVR simulator' };
    const taken = { variable: 'JOBNET_PORT', port, part: 'the gateway' };
    try {
      expect(await takenPorts([free, taken])).toEqual([taken]);
    } finally {
      server.close();
    }
  });

  it('that two parts want at once are found', async () => {
    const port = await freePort();
    const second = { variable: 'CVR_PORT', port, part: 'the CVR simulator' };
    expect(await takenPorts([{ variable: 'WEB_PORT', port, part: 'the web server' }, second])).toEqual([second]);
  });

  it('that are taken are named with the part and the variable that changes it', () => {
    const message = takenPortMessage([{ variable: 'MITID_PORT', port: 8081, part: 'the MitID simulator' }]);
    expect(message).toMatch(/8081.*the MitID simulator.*MITID_PORT=/);
  });

  it('that follow another are asked for too, and the message names the variable that moves them', () => {
    const wanted = wantedPorts(['VENDORS_PORT'], { VENDORS_PORT: 18_082 });
    expect(wanted.map(({ port }) => port)).toEqual([18_082, 18_182, 18_183, 18_282, 18_283, 18_382, 18_383]);
    expect(wantedPorts(['JOBNET_PORT'], { JOBNET_PORT: 18_080 }).map(({ port }) => port)).toEqual([18_080, 18_090]);
    expect(takenPortMessage(wanted.slice(1, 2))).toContain("Port 18182 is taken, and PlanTid's simulator wants it. Free it, or choose another: VENDORS_PORT=28082");
  });
});
