import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ArchivePageQuery } from '../../generated/graphql';
import { ArticleEntry } from '../parts/article-list';
import { count, written } from '../parts/dates';
import { Pages } from '../parts/pages';
import { QueryLinks } from '../parts/query-link';
import { Answer } from '../parts/states';
import { useTitle } from '../parts/title';

const ArchiveQuery = graphql(`
  query ArchivePage($year: Int) {
    archive { articleCount issueCount authorCount personCount publications firstPublishedOn lastPublishedOn }
    articles(first: 0, filter: { hasIssue: true }) { facets { years(first: 100) { year count } } }
    issues(first: 60, filter: { year: $year }) { ...Covers }
  }
`);

const CoversQuery = graphql(`
  query MoreCovers($year: Int, $after: String) {
    issues(first: 60, filter: { year: $year }, after: $after) { ...Covers }
  }
`);

export const Covers = graphql(`
  fragment Covers on IssueConnection {
    nodes { id slug publication title publishedOn articles(first: 3) { totalCount nodes { id title } } }
    pageInfo { hasNextPage endCursor }
  }
`);

const ApartQuery = graphql(`
  query ApartFromIssues($after: String) {
    articles(filter: { hasIssue: false }, first: 20, after: $after) {
      totalCount
      nodes { ...ArticleItem }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** With more years than this, a ruler leads to each. */
const FEW_YEARS = 3;

export function ArchivePage() {
  const year = Number(useSearchParams()[0].get('year')) || undefined;
  const variables = { year };
  const [result, ask] = useQuery({ query: ArchiveQuery, variables });
  useTitle(year ? `Issues of ${year}` : 'Archive');
  return (
    <Answer result={result} retry={ask}>
      {data => data.archive.articleCount === 0 ? <Empty /> : (
        <>
          <Summary archive={data.archive} />
          <Years years={data.articles.facets.years} chosen={year} />
          <section aria-label="Issues" className="covers">
            <CoverList issues={data.issues} />
            {data.issues.pageInfo.hasNextPage && <MoreCovers key={year} year={year} from={data.issues.pageInfo.endCursor!} />}
          </section>
          {!year && <Apart />}
          <QueryLinks query={ArchiveQuery} variables={variables} />
        </>
      )}
    </Answer>
  );
}

function Empty() {
  return (
    <section className="problem">
      <h1>The archive is empty</h1>
      <p>Load some pages, then reload this one:</p>
      <pre>java -jar target/backissue.jar load FOLDER</pre>
    </section>
  );
}

function Summary({ archive }: { archive: ArchivePageQuery['archive'] }) {
  const years = [archive.firstPublishedOn, archive.lastPublishedOn].map(day => day?.slice(0, 4)).filter(Boolean);
  return (
    <section className="summary">
      <h1>{archive.publications.length > 0 ? archive.publications.join(', ') : 'The archive'}</h1>
      <p className="meta">
        <span>{[...new Set(years)].join('–')}</span>
        <span>{count(archive.articleCount, 'article')}</span>
        <span>{count(archive.issueCount, 'issue')}</span>
        <span>{count(archive.authorCount, 'author')}</span>
        <span>{count(archive.personCount, 'person', 'people')} named</span>
      </p>
    </section>
  );
}

function Years({ years, chosen }: { years: readonly { year: number; count: number }[]; chosen: number | undefined }) {
  if (years.length <= FEW_YEARS) return null;
  const most = Math.max(...years.map(it => it.count));
  return (
    <nav className="years" aria-label="Years">
      <Link to="/" aria-current={chosen === undefined ? 'page' : undefined}>All</Link>
      {[...years].sort((a, b) => b.year - a.year).map(({ year, count: articles }) => (
        <Link key={year} to={`/?year=${year}`} aria-current={chosen === year ? 'page' : undefined}
          title={count(articles, 'article')}>
          <meter min={0} max={most} value={articles} aria-hidden="true" />
          {year}
        </Link>
      ))}
    </nav>
  );
}

function CoverList({ issues }: { issues: ArchivePageQuery['issues'] }) {
  return issues.nodes.map(issue => (
    <Link key={issue.id} to={`/issues/${issue.slug}`} className={`cover tint-${Number(issue.publishedOn.slice(0, 4)) % 6}`}>
      <span className="publication">{issue.publication}</span>
      <time dateTime={issue.publishedOn}>{written(issue.publishedOn)}</time>
      <strong>{issue.title ?? issue.articles.nodes[0]?.title}</strong>
      <ul>
        {issue.articles.nodes.slice(issue.title ? 0 : 1, 3).map(article => <li key={article.id}>{article.title}</li>)}
      </ul>
      <small>{count(issue.articles.totalCount, 'article')}</small>
    </Link>
  ));
}

function MoreCovers({ year, from }: { year: number | undefined; from: string }) {
  return <Pages page={(after, more) => <CoverPage year={year} after={after ?? from} more={more} />} />;
}

function CoverPage({ year, after, more }: { year: number | undefined; after: string; more: (cursor: string) => React.ReactNode }) {
  const [result, ask] = useQuery({ query: CoversQuery, variables: { year, after } });
  return (
    <Answer result={result} retry={ask}>
      {({ issues }) => (
        <>
          <div className="covers"><CoverList issues={issues} /></div>
          {issues.pageInfo.hasNextPage && more(issues.pageInfo.endCursor!)}
        </>
      )}
    </Answer>
  );
}

function Apart() {
  return <Pages page={(after, more) => <ApartPage after={after} more={more} />} />;
}

function ApartPage({ after, more }: { after: string | undefined; more: (cursor: string) => React.ReactNode }) {
  const [result, ask] = useQuery({ query: ApartQuery, variables: { after } });
  return (
    <Answer result={result} retry={ask}>
      {({ articles }) => articles.nodes.length > 0 && (
        <section aria-label="Articles without an issue">
          {!after && <h2>{count(articles.totalCount, 'article')} without an issue</h2>}
          {articles.nodes.map(article => <ArticleEntry key={article.id} article={article} />)}
          {articles.pageInfo.hasNextPage && more(articles.pageInfo.endCursor!)}
        </section>
      )}
    </Answer>
  );
}
