import { graphql, useLazyLoadQuery, usePaginationFragment, useRefetchableFragment } from 'react-relay';
import type { PersonPageArticlesQuery } from './__generated__/PersonPageArticlesQuery.graphql.ts';
import type { PersonPageQuery } from './__generated__/PersonPageQuery.graphql.ts';
import type { PersonPageRefetchQuery } from './__generated__/PersonPageRefetchQuery.graphql.ts';
import type { PersonPage_articles$key } from './__generated__/PersonPage_articles.graphql.ts';
import type { PersonPage_person$key } from './__generated__/PersonPage_person.graphql.ts';

/** A person, found by slug, whose parts Relay then fetches again by id: through Query.node. */
export function PersonPage({ slug }: { slug: string }) {
  const { person } = useLazyLoadQuery<PersonPageQuery>(
    graphql`
      query PersonPageQuery($slug: String!) {
        person(slug: $slug) {
          name
          ...PersonPage_person
          ...PersonPage_articles
        }
      }
    `,
    { slug },
  );
  if (!person) return <p>Nobody of that name.</p>;
  return (
    <>
      <h1>{person.name}</h1>
      <About person={person} />
      <Articles person={person} />
    </>
  );
}

function About(props: { person: PersonPage_person$key }) {
  const [person, refetch] = useRefetchableFragment<PersonPageRefetchQuery, PersonPage_person$key>(
    graphql`
      fragment PersonPage_person on Person
      @argumentDefinitions(names: { type: "Int", defaultValue: 3 })
      @refetchable(queryName: "PersonPageRefetchQuery") {
        kind
        description
        aliases(first: $names)
        author {
          slug
        }
      }
    `,
    props.person,
  );
  return (
    <p onClick={() => refetch({ names: 100 })}>
      {person.aliases.join(', ')}, {person.description ?? 'of whom no article says who it is'}
      {person.kind === 'FICTIONAL' && ' (a character)'}
    </p>
  );
}

/** Pages backwards: the earliest articles first on the screen. */
function Articles(props: { person: PersonPage_articles$key }) {
  const { data, hasPrevious, loadPrevious } = usePaginationFragment<PersonPageArticlesQuery, PersonPage_articles$key>(
    graphql`
      fragment PersonPage_articles on Person
      @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
      @refetchable(queryName: "PersonPageArticlesQuery") {
        articles(last: $count, before: $cursor) @connection(key: "PersonPage_articles") {
          edges {
            mentionCount
            description
            node {
              id
              title
            }
          }
        }
      }
    `,
    props.person,
  );
  return (
    <ol>
      {data.articles.edges.map(({ node, mentionCount, description }) => (
        <li key={node.id}>
          {node.title}: {mentionCount.toFixed()} times {description && `as ${description}`}
        </li>
      ))}
      {hasPrevious && <button onClick={() => loadPrevious(10)}>More</button>}
    </ol>
  );
}
