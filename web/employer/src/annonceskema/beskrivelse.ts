const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
const unescapeHtml = (text: string): string => text.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => entities[name] ?? whole);

const bullet = /^\s*[-*•]\s+/;

const blockHtml = (block: string): string => {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  if (lines.length > 0 && lines.every((line) => bullet.test(line))) return `<ul>${lines.map((line) => `<li>${escapeHtml(line.replace(bullet, '').trim())}</li>`).join('')}</ul>`;
  return `<p>${lines.map((line) => escapeHtml(line.trim())).join('<br>')}</p>`;
};

/** What a person typed as simple HTML: a blank line makes a paragraph, lines that all start with `-` make a list. */
export const textToHtml = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '')
    .map(blockHtml)
    .join('');

/** A sanitised description as text to edit; a heading becomes a line of its own and a link keeps its address in brackets. */
export const htmlToText = (html: string): string =>
  unescapeHtml(
    html
      .replace(/<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, (_, href: string, text: string) => (text.trim() === href ? href : `${text} (${href})`))
      .replace(/<li[^>]*>/gi, '- ')
      .replace(/<\/li>\s*/gi, '\n')
      .replace(/<br\s*\/?>\n?/gi, '\n')
      .replace(/<\/(p|ul|ol|h[1-6]|blockquote)>\s*/gi, '\n\n')
      .replace(/<[^>]+>/g, ''),
  )
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Whether the description holds formatting that editing it as text loses. */
export const losesFormatting = (html: string): boolean => /<(?!\/?(p|br|ul|li)\b)[a-z]/i.test(html);
