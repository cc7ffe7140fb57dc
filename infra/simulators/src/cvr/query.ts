/** A search the way Elasticsearch 6 writes it. */
type Query = Readonly<Record<string, unknown>>;
type Document = Readonly<Record<string, unknown>>;

/** A search this simulator does not understand; the answer is 400 like the register's own. */
export class QueryRefused extends Error {}

/** Whether a document answers a query: match_all, term, terms, match and bool (must, filter, should, must_not). */
export function matches(document: Document, query: unknown): boolean {
  const [[kind, inner] = ['', undefined], more] = Object.entries(objectOf(query));
  if (more) throw new QueryRefused('a query has one kind');
  switch (kind) {
    case 'match_all':
      return true;
    case 'term':
      return eachField(inner, (path, wanted) => valuesAt(document, path).some((value) => same(value, valueOf(wanted))));
    case 'terms':
      return eachField(inner, (path, wanted) => listOf(wanted).some((one) => valuesAt(document, path).some((value) => same(value, one))));
    case 'match':
      return eachField(inner, (path, wanted) => valuesAt(document, path).some((value) => sharesWord(value, valueOf(wanted))));
    case 'bool':
      return matchesBool(document, objectOf(inner));
    default:
      throw new QueryRefused(`no [query] registered for [${kind}]`);
  }
}

function matchesBool(document: Document, bool: Query): boolean {
  const clauses = (name: string): unknown[] => (bool[name] === undefined ? [] : listOf(bool[name]));
  const should = clauses('should');
  return (
    [...clauses('must'), ...clauses('filter')].every((query) => matches(document, query)) &&
    clauses('must_not').every((query) => !matches(document, query)) &&
    (should.length === 0 || should.some((query) => matches(document, query)))
  );
}

function eachField(fields: unknown, test: (path: string, wanted: unknown) => boolean): boolean {
  return Object.entries(objectOf(fields)).every(([path, wanted]) => test(path, wanted));
}

function valuesAt(document: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>(
    (values, name) => values.flatMap((value) => (value !== null && typeof value === 'object' ? [(value as Document)[name]].flat() : [])),
    [document],
  );
}

const same = (value: unknown, wanted: unknown): boolean => value != null && String(value).toLowerCase() === String(wanted).toLowerCase();

const words = (value: unknown): string[] => String(value ?? '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

const sharesWord = (value: unknown, wanted: unknown): boolean => words(wanted).some((word) => words(value).includes(word));

const valueOf = (wanted: unknown): unknown => (wanted !== null && typeof wanted === 'object' ? ((wanted as Document)['value'] ?? (wanted as Document)['query']) : wanted);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function objectOf(value: unknown): Query {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Query;
  throw new QueryRefused('an object was expected');
}
