import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import type { SearchPagePaginationQuery } from './__generated__/SearchPagePaginationQuery.graphql.ts';
import type { SearchPageQuery } from './__generated__/SearchPageQuery.graphql.ts';
import type { SearchPage_query$data, SearchPage_query$key } from './__generated__/SearchPage_query.graphql.ts';

/** Hits of any kind: a connection over a union. */
export function SearchPage({ words }: { words: string }) {
  const query = useLazyLoadQuery<SearchPageQuery>(
    graphql`
      query SearchPageQuery($words: String!) {
        ...SearchPage_query @arguments(words: $words)
      }
    `,
    { words },
  );
  const { data } = usePaginationFragment<SearchPagePaginationQuery, SearchPage_query$key>(
    graphql`
      fragment SearchPage_query on Query
      @argumentDefinitions(
        words: { type: "String!" }
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
      )
      @refetchable(queryName: "SearchPagePaginationQuery") {
        search(query: $words, first: $count, after: $cursor) @connection(key: "SearchPage_search") {
          correctedQuery
          edges {
            score
            snippets {
              html
            }
            node {
              __typename
              ... on Article {
                title
              }
              ... on Person {
                name
              }
              ... on Author {
                name
              }
              ... on Issue {
                publication
                publishedOn
              }
            }
          }
        }
      }
    `,
    query,
  );
  return (
    <ul>
      {data.search.edges.map(({ node, snippets }, position) => (
        <li key={position}>
          {label(node)}
          {snippets.map(({ html }) => (
            <q key={html} dangerouslySetInnerHTML={{ __html: html }} />
          ))}
        </li>
      ))}
    </ul>
  );
}

type Hit = SearchPage_query$data['search']['edges'][number]['node'];

function label(hit: Hit): string {
  switch (hit.__typename) {
    case 'Article':
      return hit.title;
    case 'Person':
    case 'Author':
      return hit.name;
    case 'Issue':
      return `${hit.publication}, ${hit.publishedOn}`;
    default:
      return 'something newer than this program';
  }
}
