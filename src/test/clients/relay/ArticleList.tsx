import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';
import { ArticleCard } from './ArticleCard.tsx';
import type { ArticleListPaginationQuery } from './__generated__/ArticleListPaginationQuery.graphql.ts';
import type { ArticleListQuery } from './__generated__/ArticleListQuery.graphql.ts';
import type { ArticleList_query$key } from './__generated__/ArticleList_query.graphql.ts';

/** A list of the whole archive: a connection of Query, which pages, and which is fetched anew under another filter. */
export function ArticleList(props: { year: number }) {
  const query = useLazyLoadQuery<ArticleListQuery>(
    graphql`
      query ArticleListQuery($filter: ArticleFilter) {
        ...ArticleList_query @arguments(filter: $filter)
      }
    `,
    { filter: { year: props.year, not: { hasAuthor: false } } },
  );
  const { data, hasNext, loadNext, refetch } = usePaginationFragment<ArticleListPaginationQuery, ArticleList_query$key>(
    graphql`
      fragment ArticleList_query on Query
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
        filter: { type: "ArticleFilter" }
        orderBy: { type: "ArticleOrder", defaultValue: NEWEST }
      )
      @refetchable(queryName: "ArticleListPaginationQuery") {
        articles(first: $count, after: $cursor, filter: $filter, orderBy: $orderBy)
          @connection(key: "ArticleList_articles", filters: ["filter", "orderBy"]) {
          totalCount
          facets {
            years {
              year
              count
            }
          }
          edges {
            node {
              id
              ...ArticleCard_article @arguments(words: 40)
            }
          }
        }
      }
    `,
    query,
  );
  const { articles } = data;
  return (
    <section>
      <h1>{articles.totalCount} articles</h1>
      {articles.facets.years.map(({ year, count }) => (
        <button key={year} onClick={() => refetch({ filter: { year } })}>
          {year} ({count})
        </button>
      ))}
      {articles.edges.map(({ node }) => (
        <ArticleCard key={node.id} article={node} />
      ))}
      {hasNext && <button onClick={() => loadNext(10)}>More</button>}
    </section>
  );
}
