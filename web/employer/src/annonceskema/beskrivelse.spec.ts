import { htmlToText, losesFormatting, textToHtml } from './beskrivelse.ts';

describe('the description of a jobannonce', () => {
  it('makes paragraphs, line breaks and lists of what was typed', () =>
    expect(textToHtml('Vi søger en tømrer.\nStart i marts.\n\n- Kørekort B\n- Svendebrev')).toBe(
      '<p>Vi søger en tømrer.<br>Start i marts.</p><ul><li>Kørekort B</li><li>Svendebrev</li></ul>',
    ));

  it('shows signs of HTML as the signs they are', () => expect(textToHtml('Løn < 200 & "bonus"')).toBe('<p>Løn &lt; 200 &amp; &quot;bonus&quot;</p>'));

  it('gives back what was typed when the ad is edited', () => {
    const typed = 'Vi søger en tømrer & snedker.\nStart i marts.\n\n- Kørekort B\n- Svendebrev\n\nRing til os.';
    expect(htmlToText(textToHtml(typed))).toBe(typed);
  });

  it('keeps the words and addresses of richer formatting, and tells that formatting is lost', () => {
    const html = '<h2>Om jobbet</h2><p>Læs <a href="https://example.test/job" rel="nofollow">mere her</a>, <strong>nu</strong>.</p>';
    expect(htmlToText(html)).toBe('Om jobbet\n\nLæs mere her (https://example.test/job), nu.');
    expect([losesFormatting(html), losesFormatting('<p>Tekst<br>mere</p><ul><li>a</li></ul>')]).toEqual([true, false]);
  });
});
