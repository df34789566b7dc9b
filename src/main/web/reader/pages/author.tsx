import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ArticleEntry } from '../parts/article-list';
import { count } from '../parts/dates';
import { Pages } from '../parts/pages';
import { QueryLinks } from '../parts/query-link';
import { Answer } from '../parts/states';
import { useTitle } from '../parts/title';
import { root } from '../client';
import { NotFound } from './not-found';

const AuthorQuery = graphql(`
  query AuthorPage($slug: String!) {
    author(slug: $slug) {
      id
      name
      firstYear
      lastYear
      person { id slug name }
      articles(first: 1) { nodes { id bylines { bio author { id slug } } } }
      people(first: 12) { edges { articleCount node { id slug name } } }
    }
  }
`);

const ArticlesQuery = graphql(`
  query AuthorArticles($slug: String!, $after: String) {
    author(slug: $slug) {
      id
      articles(first: 20, after: $after) {
        totalCount
        nodes { ...ArticleItem }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export default function AuthorPage() {
  const slug = useParams().slug!;
  const [result, ask] = useQuery({ query: AuthorQuery, variables: { slug } });
  useTitle(result.data?.author?.name);
  return (
    <Answer result={result} retry={ask}>
      {({ author }) => !author ? <NotFound what="author" /> : (
        <>
          <header className="head">
            <p className="meta">
              <span>Author</span>
              {author.firstYear && <span>{[...new Set([author.firstYear, author.lastYear])].join('–')}</span>}
            </p>
            <h1>{author.name}</h1>
            <p className="standfirst">{author.articles.nodes[0]?.bylines.find(byline => byline.author.slug === slug)?.bio}</p>
          </header>
          {author.person && (
            <p>Articles also name <Link to={`/people/${author.person.slug}`}>{author.person.name}</Link>.</p>
          )}
          <Pages key={slug} page={(after, more) => <Articles slug={slug} after={after} more={more} />} />
          {author.people.edges.length > 0 && (
            <section>
              <h2>Writes about</h2>
              <p className="names">
                {author.people.edges.map(({ node }) => <Link key={node.id} to={`/people/${node.slug}`}>{node.name}</Link>)}
              </p>
            </section>
          )}
          <QueryLinks query={ArticlesQuery} variables={{ slug }}>
            <a href={new URL(`authors/${slug}/feed.atom`, root).href}>Feed</a>
          </QueryLinks>
        </>
      )}
    </Answer>
  );
}

function Articles({ slug, after, more }: { slug: string; after: string | undefined; more: (cursor: string) => React.ReactNode }) {
  const [result, ask] = useQuery({ query: ArticlesQuery, variables: { slug, after } });
  return (
    <Answer result={result} retry={ask}>
      {({ author }) => author && (
        <section aria-label="Articles">
          {!after && <h2>{count(author.articles.totalCount, 'article')}</h2>}
          {author.articles.nodes.map(article => <ArticleEntry key={article.id} article={article} />)}
          {author.articles.pageInfo.hasNextPage && more(author.articles.pageInfo.endCursor!)}
        </section>
      )}
    </Answer>
  );
}
