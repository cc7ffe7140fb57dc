import { config } from './config.ts';

describe('notifications', () => {
  it('sends mail over TLS alone in production, whatever it is told, and elsewhere when it is told so', () => {
    const overTls = (JOBNET_ENV: string, SMTP_TLS?: string) => config.parse({ JOBNET_ENV, JOBNET_URL: 'https://jobnet.example', SMTP_TLS }).mailOverTls;
    expect([overTls('production'), overTls('production', 'none'), overTls('demo'), overTls('demo', 'required'), overTls('test')]).toEqual([true, true, false, true, false]);
  });
});
