import type { ReactNode } from 'react';
import type { CombinedError, UseQueryState } from 'urql';

/** Grey lines where text will be. */
export function Loading({ lines = 6 }: { lines?: number }) {
  return (
    <div className="skeleton" role="status" aria-label="Loading">
      {Array.from({ length: lines }, (_, i) => <span key={i} />)}
    </div>
  );
}

/** Says what went wrong, and offers to ask again. */
export function Problem({ error, retry }: { error: CombinedError; retry: () => void }) {
  return (
    <div className="problem" role="alert">
      <h2>{error.networkError ? 'The server does not answer' : 'The server could not answer'}</h2>
      <p>
        {error.networkError
          ? 'It was asked several times. Check that it is running and that you are online.'
          : error.graphQLErrors.map(it => it.message).join(' ')}
      </p>
      <button onClick={retry}>Ask again</button>
    </div>
  );
}

/** The answer to a query, or what stands in its place until there is one. */
export function Answer<T>(props: {
  result: UseQueryState<T, never> | UseQueryState<T, any>;
  retry: () => void;
  children: (data: T) => ReactNode;
}) {
  const { data, error } = props.result;
  if (data) return <>{props.children(data)}</>;
  if (error) return <Problem error={error} retry={props.retry} />;
  return <Loading />;
}
