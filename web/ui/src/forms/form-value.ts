/** Which names are lists (several boxes or selects with one name) and which are yes/no. All other fields are texts, trimmed. */
export interface FormShape {
  readonly lists?: readonly string[];
  readonly flags?: readonly string[];
  /** Texts kept exactly as they are typed, spaces too: adgangskoder. */
  readonly verbatim?: readonly string[];
}

type Value = Record<string, unknown>;

const put = (into: Value, path: readonly string[], value: unknown): void => {
  const [head = '', ...rest] = path;
  if (rest.length === 0) into[head] = value;
  else put((into[head] ??= {}) as Value, rest, value);
};

/** A form as an object: empty texts are left out (not filled in), dotted names nest (`adresse.postnummer`), line breaks are LF. */
export const formValue = (data: FormData, { lists = [], flags = [], verbatim = [] }: FormShape = {}): Value => {
  const value: Value = {};
  for (const name of lists) put(value, name.split('.'), data.getAll(name).filter((one) => one !== ''));
  for (const name of flags) put(value, name.split('.'), data.has(name));
  for (const [name, entry] of data.entries()) {
    if (lists.includes(name) || flags.includes(name)) continue;
    const read = typeof entry === 'string' && !verbatim.includes(name) ? entry.replace(/\r\n?/g, '\n').trim() : entry;
    if (read !== '') put(value, name.split('.'), read);
  }
  return value;
};
