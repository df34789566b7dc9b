import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ArticleFilter, SearchKind, SearchOrder, SearchPageQuery } from '../../generated/graphql';
import { count, written } from '../parts/dates';
import { Marked } from '../parts/marked';
import { Pages } from '../parts/pages';
import { QueryLinks } from '../parts/query-link';
import { pathOf } from '../parts/search-box';
import { Answer } from '../parts/states';
import { useTitle } from '../parts/title';

const SearchQuery = graphql(`
  query SearchPage($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder) {
    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10) {
      totalCount
      correctedQuery
      ...Hits
      facets {
        years(first: 12) { year count }
        issues(first: 8) { count issue { id slug publication publishedOn } }
        authors(first: 8) { count author { id slug name } }
        people(first: 8) { count person { id slug name } }
      }
    }
  }
`);

const MoreQuery = graphql(`
  query MoreHits($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder, $after: String) {
    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10, after: $after) { ...Hits }
  }
`);

export const Hits = graphql(`
  fragment Hits on SearchConnection {
    edges {
      title { text marks { start end } }
      standfirst { text marks { start end } }
      snippets { text marks { start end } }
      node {
        __typename
        ... on Article { id slug publishedOn bylines { role author { id name } } }
        ... on Person { id slug mentionCount }
        ... on Author { id slug }
        ... on Issue { id slug day: publishedOn }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
`);

/** The filters of a search as its address has them: `?q=…&year=2008&author=…&person=…`. */
const FILTERS = ['year', 'issue', 'author', 'person'] as const;

/** The orders of hits, by the value of `order` in the address; without it, the best match comes first. */
const ORDERS: Record<string, SearchOrder> = { newest: 'NEWEST', oldest: 'OLDEST' };

const ORDER_NAMES = { '': 'Best match first', newest: 'Newest first', oldest: 'Oldest first' };

function filterOf(params: URLSearchParams): ArticleFilter {
  const people = params.getAll('person');
  return {
    year: Number(params.get('year')) || null,
    issue: params.get('issue'),
    author: params.get('author'),
    people: people.length > 0 ? { allOf: people } : null,
  };
}

export default function SearchPage() {
  const [params] = useSearchParams();
  const q = params.get('q') ?? '';
  const isNarrowed = FILTERS.some(name => params.has(name));
  const kinds: SearchKind[] | null = isNarrowed ? ['ARTICLE'] : null; // the filter is about articles alone
  const variables = { q, kinds, filter: filterOf(params), order: ORDERS[params.get('order') ?? ''] ?? null };
  const [result, ask] = useQuery({ query: SearchQuery, variables, pause: q === '' });
  useTitle(q ? `“${q}”` : 'Search');
  if (q === '') return <section className="problem"><h1>Search</h1><p>Type some words above.</p></section>;
  return (
    <Answer result={result} retry={ask}>
      {({ search }) => (
        <div className="search">
          <div>
            <header className="head">
              <h1>{count(search.totalCount, 'hit')} for “{search.correctedQuery ?? q}”</h1>
              {search.correctedQuery && <p>Nothing was found for “{q}”.</p>}
              {search.totalCount > 1 && <Orders />}
            </header>
            <HitList edges={search.edges} />
            {search.pageInfo.hasNextPage && (
              <MoreHits key={params.toString()} variables={variables} from={search.pageInfo.endCursor!} />
            )}
            {search.totalCount === 0 && <p>Try fewer words, or the beginning of one: <code>begin*</code>.</p>}
          </div>
          <Facets facets={search.facets} />
          <QueryLinks query={SearchQuery} variables={variables} />
        </div>
      )}
    </Answer>
  );
}

function Orders() {
  const [params] = useSearchParams();
  const chosen = params.get('order') ?? '';
  return (
    <nav className="meta" aria-label="Order of the hits">
      {Object.entries(ORDER_NAMES).map(([value, label]) => (
        <Link key={value} to={ordered(params, value)} replace aria-current={chosen === value ? 'true' : undefined}>{label}</Link>
      ))}
    </nav>
  );
}

function ordered(params: URLSearchParams, order: string) {
  const next = new URLSearchParams(params);
  if (order) next.set('order', order);
  else next.delete('order');
  return `/search?${next}`;
}

type Edges = SearchPageQuery['search']['edges'];

function HitList({ edges }: { edges: Edges }) {
  return edges.map(({ title, standfirst, snippets, node }) => (
    <article key={node.id} className="entry">
      <h2><Link to={pathOf(node)}><Marked {...title} /></Link></h2>
      {standfirst && <p className="standfirst"><Marked {...standfirst} /></p>}
      {snippets.map((snippet, i) => <p key={i} className="snippet">… <Marked {...snippet} /> …</p>)}
      <p className="meta"><HitFacts node={node} /></p>
    </article>
  ));
}

function HitFacts({ node }: { node: Edges[number]['node'] }) {
  switch (node.__typename) {
    case 'Article':
      return (
        <>
          <span>{node.bylines.filter(it => it.role === 'AUTHOR').map(it => it.author.name).join(', ')}</span>
          {node.publishedOn && <time dateTime={node.publishedOn}>{written(node.publishedOn)}</time>}
        </>
      );
    case 'Person':
      return <span>Person, named {count(node.mentionCount, 'time')}</span>;
    case 'Issue':
      return <><span>Issue</span><time dateTime={node.day}>{written(node.day)}</time></>;
    case 'Author':
      return <span>Author</span>;
  }
}

interface Search {
  q: string;
  kinds: SearchKind[] | null;
  filter: ArticleFilter;
  order: SearchOrder | null;
}

function MoreHits({ variables, from }: { variables: Search; from: string }) {
  return <Pages page={(after, more) => <HitPage variables={{ ...variables, after: after ?? from }} more={more} />} />;
}

function HitPage({ variables, more }: {
  variables: Search & { after: string };
  more: (cursor: string) => React.ReactNode;
}) {
  const [result, ask] = useQuery({ query: MoreQuery, variables });
  return (
    <Answer result={result} retry={ask}>
      {({ search }) => (
        <>
          <HitList edges={search.edges} />
          {search.pageInfo.hasNextPage && more(search.pageInfo.endCursor!)}
        </>
      )}
    </Answer>
  );
}

function Facets({ facets }: { facets: SearchPageQuery['search']['facets'] }) {
  return (
    <aside className="facets" aria-label="Narrow the search to articles">
      <Facet title="Year" name="year" values={facets.years.map(it => ({ ...it, value: String(it.year), label: String(it.year) }))} />
      <Facet title="Issue" name="issue"
        values={facets.issues.map(it => ({ ...it, value: it.issue.slug, label: written(it.issue.publishedOn) }))} />
      <Facet title="Author" name="author" values={facets.authors.map(it => ({ ...it, value: it.author.slug, label: it.author.name }))} />
      <Facet title="Person" name="person" values={facets.people.map(it => ({ ...it, value: it.person.slug, label: it.person.name }))} />
    </aside>
  );
}

function Facet({ title, name, values }: {
  title: string;
  name: (typeof FILTERS)[number];
  values: readonly { value: string; label: string; count: number }[];
}) {
  const [params] = useSearchParams();
  const chosen = params.getAll(name);
  if (values.length === 0 && chosen.length === 0) return null;
  const missing = chosen.filter(value => !values.some(it => it.value === value)).map(value => ({ value, label: value, count: 0 }));
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {[...missing, ...values].map(({ value, label, count: articles }) => (
          <li key={value}>
            <Link to={toggled(params, name, value)} replace aria-current={chosen.includes(value) ? 'true' : undefined}>
              {label} <small>{chosen.includes(value) ? '×' : articles}</small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function toggled(params: URLSearchParams, name: string, value: string) {
  const next = new URLSearchParams(params);
  const isChosen = params.getAll(name).includes(value);
  if (isChosen) next.delete(name, value);
  else if (name === 'person') next.append(name, value);
  else next.set(name, value);
  return `/search?${next}`;
}
