/** A query as a link opens it. */
export interface Linked {
  query: string;
  variables: string;
  operationName: string | null;
}

/** What servers take in an address. A longer link has the query behind a `#`, which no browser sends. */
const LONGEST_SENT = 4000;

/** The query in the page's own address, as a GraphQL server takes it in a GET: `?query=...&variables=...`. */
export function linkedQuery({ search, hash }: Location): Linked | null {
  const given = new URLSearchParams(search.includes('query=') ? search : hash.slice(1));
  const query = given.get('query');
  return query === null
    ? null
    : { query, variables: readable(given.get('variables') ?? ''), operationName: given.get('operationName') };
}

/** An address of this page that opens the query again. */
export function linkTo({ query, variables, operationName }: Linked): string {
  const given = new URLSearchParams({ query });
  if (variables.trim()) given.set('variables', compact(variables));
  if (operationName) given.set('operationName', operationName);
  const place = new URL(document.baseURI);
  place.search = place.hash = '';
  return place.href + (`${given}`.length > LONGEST_SENT ? '#' : '?') + given;
}

function readable(json: string): string {
  return rewritten(json, 2);
}

function compact(json: string): string {
  return rewritten(json);
}

/** What is no JSON stays as it is: the editor says what is wrong with it. */
function rewritten(json: string, indent?: number): string {
  try {
    return JSON.stringify(JSON.parse(json), null, indent);
  } catch {
    return json;
  }
}
