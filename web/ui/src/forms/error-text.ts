import type { Issue } from './form-schema.ts';
import type { ErrorTexts } from './error.texts.ts';

const limitText = (issue: Issue, t: ErrorTexts): string => {
  const limit = String(issue.maximum ?? issue.minimum ?? '');
  const small = issue.code === 'too_small';
  if (issue.origin === 'string') return small ? (limit === '1' ? t.required : t.tooShort(limit)) : t.tooLong(limit);
  if (issue.origin === 'array' || issue.origin === 'set') return small ? t.tooFew(limit) : t.tooMany(limit);
  return small ? t.tooLow(limit) : t.tooHigh(limit);
};

const formats: Readonly<Record<string, 'email' | 'url' | 'date'>> = { email: 'email', url: 'url', date: 'date', datetime: 'date' };

/** The Danish words for one issue; `empty` says that nothing was filled in. A schema's own refinements bring their own words. */
export const errorText = (issue: Issue, empty: boolean, t: ErrorTexts): string => {
  if (issue.code === 'custom') return issue.message;
  if (empty) return t.required;
  if (issue.code === 'too_small' || issue.code === 'too_big') return limitText(issue, t);
  if (issue.code === 'invalid_format') return t[formats[issue.format ?? ''] ?? 'invalid'];
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') return t.choose;
  return t.invalid;
};
