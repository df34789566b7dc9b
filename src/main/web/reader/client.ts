import { retryExchange } from '@urql/exchange-retry';
import { cacheExchange, Client, fetchExchange } from 'urql';

/** Where the server's addresses begin. This file is bundled into `reader/assets/`. */
export const root = new URL('../../', import.meta.url);

/** How long to go on asking a server that does not answer: 0.5 s, 1 s, 2 s, 4 s. */
const retries = { initialDelayMs: 500, maxDelayMs: 4000, maxNumberAttempts: 5 };

export const client = new Client({
  url: new URL('graphql', root).href,
  // GET, so that the browser and proxies keep answers by their ETag.
  preferGetMethod: 'within-url-limit',
  exchanges: [
    cacheExchange,
    retryExchange({ ...retries, retryIf: error => Boolean(error.networkError) }),
    fetchExchange,
  ],
});
