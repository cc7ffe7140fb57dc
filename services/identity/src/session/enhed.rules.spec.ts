import fc from 'fast-check';
import { enhedAf } from './enhed.rules.ts';

const mozilla = 'Mozilla/5.0';
const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('what a session runs on', () => {
  it.each([
    [`${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/156.0.0.0 Safari/537.36`, 'Chrome', 'Windows'],
    [`${mozilla} (Windows NT 10.0; Win64; x64) ${webkit} Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0`, 'Edge', 'Windows'],
    [`${mozilla} (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15`, 'Safari', 'Mac'],
    [`${mozilla} (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0 Mobile/15E148 Safari/604.1`, 'Chrome', 'iPhone'],
    [`${mozilla} (iPad; CPU OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1`, 'Safari', 'iPad'],
    [`${mozilla} (Linux; Android 16; SM-S931B) ${webkit} SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36`, 'Samsung Internet', 'Android'],
    [`${mozilla} (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0`, 'Firefox', 'Linux'],
    [`${mozilla} (X11; CrOS x86_64 14541.0.0) ${webkit} Chrome/156.0.0.0 Safari/537.36`, 'Chrome', 'ChromeOS'],
    [`${mozilla} (X11; Linux x86_64) ${webkit} Chrome/156.0.0.0 Safari/537.36 OPR/130.0.0.0`, 'Opera', 'Linux'],
  ])('of %s is told by names everybody knows', (userAgent, browser, styresystem) => {
    expect(enhedAf(userAgent)).toEqual({ browser, styresystem });
  });

  it('is nothing when it cannot be told', () => {
    expect(enhedAf(undefined)).toEqual({});
    expect(enhedAf('curl/8.17.0')).toEqual({});
  });

  it('never holds anything but those names, whatever is sent', () => {
    const names = ['Edge', 'Opera', 'Samsung Internet', 'Firefox', 'Chrome', 'Safari', 'iPhone', 'iPad', 'Android', 'Windows', 'ChromeOS', 'Mac', 'Linux'];
    const words = fc.constantFrom('Chrome/', 'Firefox/', 'Windows', 'Android', ' ', '(', 'hemmeligt', '156.0', 'SM-S931B');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(words).map((parts) => parts.join(''))), (userAgent) => {
        for (const navn of Object.values(enhedAf(userAgent))) expect(names).toContain(navn);
      }),
    );
  });
});
