import { stringifyDocument, type TypedDocumentNode } from 'urql';
import { root } from '../client';

/** The address of a page of GraphiQL with the query, or of the answer itself. */
function addressOf<V>(path: string, query: TypedDocumentNode<unknown, V>, variables: V) {
  const address = new URL(path, root);
  address.searchParams.set('query', stringifyDocument(query));
  address.searchParams.set('variables', JSON.stringify(variables, null, 2));
  return address.href;
}

/** Links to the query that made a page, and to its answer. */
export function QueryLinks<V>({ query, variables, children }: {
  query: TypedDocumentNode<any, V>;
  variables: V;
  children?: React.ReactNode;
}) {
  return (
    <footer className="sources">
      {children}
      <a href={addressOf('graphiql/', query, variables)}>This query in GraphiQL</a>
      <a href={addressOf('graphql', query, variables)}>Answer as JSON</a>
    </footer>
  );
}
