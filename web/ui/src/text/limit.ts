/** Line breaks as the services store them, so that both sides count the same text (FEJL-09). */
export const normaliseText = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The length both the page and the service use: UTF-16 units after CRLF became LF (FEJL-09). */
export const countText = (text: string): number => normaliseText(text).length;

/** The text cut at the limit, never in the middle of a surrogate pair; `cut` says how many units were left out (FEJL-11). */
export const cutText = (text: string, limit: number): { readonly text: string; readonly cut: number } => {
  const whole = normaliseText(text);
  if (whole.length <= limit) return { text: whole, cut: 0 };
  const lastUnit = whole.charCodeAt(limit - 1);
  const end = lastUnit >= 0xd800 && lastUnit <= 0xdbff ? limit - 1 : limit;
  return { text: whole.slice(0, end), cut: whole.length - end };
};
