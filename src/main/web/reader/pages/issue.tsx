import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { ArticleEntry } from '../parts/article-list';
import { count, written } from '../parts/dates';
import { Pages } from '../parts/pages';
import { QueryLinks } from '../parts/query-link';
import { Answer } from '../parts/states';
import { useTitle } from '../parts/title';
import { NotFound } from './not-found';

const IssueQuery = graphql(`
  query IssuePage($slug: String!) {
    issue(slug: $slug) {
      id
      publication
      title
      publishedOn
      previous { id slug publishedOn }
      next { id slug publishedOn }
      people(first: 12) { edges { articleCount node { id slug name } } }
    }
  }
`);

const ContentsQuery = graphql(`
  query IssueContents($slug: String!, $after: String) {
    issue(slug: $slug) {
      id
      articles(first: 50, after: $after) {
        totalCount
        nodes { ...ArticleItem }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export default function IssuePage() {
  const slug = useParams().slug!;
  const [result, ask] = useQuery({ query: IssueQuery, variables: { slug } });
  const issue = result.data?.issue;
  useTitle(issue ? `${issue.publication}, ${written(issue.publishedOn)}` : undefined);
  return (
    <Answer result={result} retry={ask}>
      {({ issue }) => !issue ? <NotFound what="issue" /> : (
        <>
          <header className="head">
            <p className="meta"><span>{issue.publication}</span><time dateTime={issue.publishedOn}>{written(issue.publishedOn)}</time></p>
            <h1>{issue.title ?? written(issue.publishedOn)}</h1>
          </header>
          <Pages key={slug} page={(after, more) => <Contents slug={slug} after={after} more={more} />} />
          {issue.people.edges.length > 0 && (
            <section>
              <h2>Named in this issue</h2>
              <p className="names">
                {issue.people.edges.map(({ node }) => <Link key={node.id} to={`/people/${node.slug}`}>{node.name}</Link>)}
              </p>
            </section>
          )}
          <nav className="neighbours" aria-label="Issues before and after">
            {issue.previous && <Link rel="prev" to={`/issues/${issue.previous.slug}`}>← {written(issue.previous.publishedOn)}</Link>}
            {issue.next && <Link rel="next" to={`/issues/${issue.next.slug}`}>{written(issue.next.publishedOn)} →</Link>}
          </nav>
          <QueryLinks query={ContentsQuery} variables={{ slug }} />
        </>
      )}
    </Answer>
  );
}

function Contents({ slug, after, more }: { slug: string; after: string | undefined; more: (cursor: string) => React.ReactNode }) {
  const [result, ask] = useQuery({ query: ContentsQuery, variables: { slug, after } });
  return (
    <Answer result={result} retry={ask}>
      {({ issue }) => issue && (
        <section aria-label="Contents">
          {!after && <h2>{count(issue.articles.totalCount, 'article')}</h2>}
          {issue.articles.nodes.map(article => <ArticleEntry key={article.id} article={article} />)}
          {issue.articles.pageInfo.hasNextPage && more(issue.articles.pageInfo.endCursor!)}
        </section>
      )}
    </Answer>
  );
}
