import type { GraphiQLProps } from 'graphiql';

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
      body: JSON.stringify(request),
    });
    return answer(response.status, await response.text());
  } catch {
    return failure(`No answer from ${endpoint}. Is the server still running?`);
  }
};

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
