import { rensetHtml, udenFormatering } from './formateret-tekst.ts';

describe('formatted text that someone typed', () => {
  it.each([
    ['<script>alert(1)</script><p>Hej</p>', '<p>Hej</p>'],
    ['<p onclick="x()">Hej</p>', '<p>Hej</p>'],
    ['<a href="javascript:alert(1)">tryk</a>', '<a rel="nofollow noopener noreferrer">tryk</a>'],
    ['<a href="https://example.test" target="_blank">læs</a>', '<a href="https://example.test" rel="nofollow noopener noreferrer">læs</a>'],
    ['<img src=x onerror=alert(1)>', ''],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>', ''],
    ['<b>Fed</b> og <i>skrå</i>', '<strong>Fed</strong> og <em>skrå</em>'],
    ['Almindelig tekst & mere', 'Almindelig tekst &amp; mere'],
  ])('%s becomes %s', (html, clean) => {
    expect(rensetHtml(html)).toBe(clean);
  });

  it('cleaning twice changes nothing', () => {
    const once = rensetHtml('<p>A &lt;b&gt; <a href="http://x.test">x</a></p>');
    expect(rensetHtml(once)).toBe(once);
  });

  it('finds no words in formatting alone', () => {
    expect(udenFormatering('<p>&nbsp;<br></p>')).toBe('');
    expect(udenFormatering('<p>Smed</p><p>søges</p>')).toBe('Smed søges');
  });
});
