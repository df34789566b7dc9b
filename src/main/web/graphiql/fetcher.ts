import type { GraphiQLProps } from 'graphiql';
import { Kind, parse } from 'graphql';

/** The endpoint, seen from the page: both may be served below any path. */
const endpoint = new URL('../graphql', document.baseURI);

/**
 * Sends a request of GraphiQL to the archive. GraphiQL's own fetcher also speaks of subscriptions and deferred
 * fragments, which the archive has not, and shows a parser's complaint when a proxy answers in its stead.
 */
export const askArchive: GraphiQLProps['fetcher'] = async (request, options) => {
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Accept: 'application/graphql-response+json, application/json',
        ...options?.headers,
      },
      body: JSON.stringify(isAmong(request) ? request : { ...request, operationName: undefined }),
    });
    return answer(response.status, await response.text());
  } catch {
    return failure(`No answer from ${endpoint}. Is the server still running?`);
  }
};

/**
 * Whether the query has the operation that is asked for. GraphiQL notices with a delay that another query is in the editor: whoever
 * is quicker would ask for an operation of the query before.
 */
function isAmong({ query, operationName }: { query: string; operationName?: string | null }) {
  try {
    return parse(query).definitions.some(
      definition => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operationName,
    );
  } catch {
    return true; // the server says what is wrong
  }
}

function answer(status: number, text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return failure(`${endpoint} answered ${status} without JSON: ${text.slice(0, 200)}`);
  }
}

/** In the form of a GraphQL error: an exception would be shown with its stack trace. */
function failure(message: string) {
  return { errors: [{ message }] };
}
