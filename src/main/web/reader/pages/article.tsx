import { useEffect, useRef, useState } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import type { ArticlePageQuery } from '../../generated/graphql';
import { root } from '../client';
import { ArticleEntry } from '../parts/article-list';
import { Body } from '../parts/body';
import { count, written } from '../parts/dates';
import { PeoplePanel } from '../parts/people-panel';
import { PersonCard } from '../parts/person-card';
import { QueryLinks } from '../parts/query-link';
import { Answer } from '../parts/states';
import { useTitle } from '../parts/title';
import { NotFound } from './not-found';

const ArticleQuery = graphql(`
  query ArticlePage($slug: String!) {
    article(slug: $slug) {
      id
      slug
      title
      standfirst
      standfirstCut
      publishedOn
      imageCredit
      correction
      wordCount
      readingMinutes
      issue { id slug publication title publishedOn }
      bylines { role bio author { id slug name } }
      body(format: HTML)
      sections { heading anchor }
      paragraphs { anchor text mentions { start end person { id slug } } }
      people(first: 100) { totalCount edges { mentionCount description node { id slug name kind } } }
      previousInIssue { id slug title }
      nextInIssue { id slug title }
    }
  }
`);

const RelatedQuery = graphql(`
  query RelatedArticles($slug: String!) {
    article(slug: $slug) {
      id
      related(first: 4) { reasons article { ...ArticleItem } }
    }
  }
`);

export type FullArticle = NonNullable<ArticlePageQuery['article']>;

export default function ArticlePage() {
  const slug = useParams().slug!;
  const variables = { slug };
  const [result, ask] = useQuery({ query: ArticleQuery, variables });
  useTitle(result.data?.article?.title);
  return (
    <Answer result={result} retry={ask}>
      {({ article }) => !article ? <NotFound what="article" /> : (
        <>
          <Reading key={article.slug} article={article} />
          <Related slug={slug} />
          <QueryLinks query={ArticleQuery} variables={variables}>
            <a href={new URL(`articles/${slug}.md`, root).href}>Article as Markdown</a>
          </QueryLinks>
        </>
      )}
    </Answer>
  );
}

function Reading({ article }: { article: FullArticle }) {
  const text = useRef<HTMLDivElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  useMarks(text, chosen);
  useHash();
  return (
    <div className="reading">
      <article>
        <Head article={article} />
        {article.sections.length > 1 && <Outline sections={article.sections} />}
        <div className="body" ref={text}>
          <Body html={article.body} paragraphs={article.paragraphs} sections={article.sections} />
        </div>
        <Foot article={article} />
      </article>
      <aside aria-label="People named in the article">
        <PeoplePanel people={article.people} chosen={chosen} choose={choose} text={text} />
      </aside>
      <PersonCard people={article.people.edges} text={text} />
    </div>
  );
}

function Head({ article }: { article: FullArticle }) {
  const { issue } = article;
  return (
    <header className="head">
      {issue && (
        <p className="meta">
          <Link to={`/issues/${issue.slug}`}>{issue.publication}, {written(issue.publishedOn)}</Link>
          {issue.title && <span>{issue.title}</span>}
        </p>
      )}
      <h1>{article.title}</h1>
      {article.standfirst && <p className="standfirst">{article.standfirst}{article.standfirstCut && '\u00a0…'}</p>}
      <p className="byline"><Credits bylines={article.bylines} /></p>
      <p className="meta">
        {article.publishedOn && <time dateTime={article.publishedOn}>{written(article.publishedOn)}</time>}
        <span>{article.readingMinutes} min</span>
        <span>{count(article.wordCount, 'word')}</span>
      </p>
      {article.imageCredit && <p className="credit">Photo: {article.imageCredit}</p>}
    </header>
  );
}

/** `AUTHOR` needs no word; other roles are named. */
const roleName = (role: string) => (role === 'AUTHOR' ? null : role.toLowerCase().replaceAll('_', ' '));

function Credits({ bylines }: { bylines: FullArticle['bylines'] }) {
  return bylines.map(({ role, author }) => (
    <span key={`${role} ${author.id}`}>
      <Link to={`/authors/${author.slug}`}>{author.name}</Link>
      {roleName(role) && <small> {roleName(role)}</small>}
    </span>
  ));
}

function Outline({ sections }: { sections: FullArticle['sections'] }) {
  return (
    <nav className="outline" aria-label="Sections">
      <ol>{sections.map(({ heading, anchor }) => <li key={anchor}><a href={`#${anchor}`}>{heading}</a></li>)}</ol>
    </nav>
  );
}

function Foot({ article }: { article: FullArticle }) {
  const bios = article.bylines.filter(byline => byline.bio);
  return (
    <footer>
      {article.correction && <p className="correction"><strong>Correction.</strong> {article.correction}</p>}
      {bios.map(({ bio, author }) => <p key={author.id} className="bio">{bio}</p>)}
      <nav className="neighbours" aria-label="Articles before and after in the issue">
        {article.previousInIssue && <Link rel="prev" to={`/articles/${article.previousInIssue.slug}`}>← {article.previousInIssue.title}</Link>}
        {article.nextInIssue && <Link rel="next" to={`/articles/${article.nextInIssue.slug}`}>{article.nextInIssue.title} →</Link>}
      </nav>
    </footer>
  );
}

const reasons = {
  ALIKE_IN_TEXT: 'similar text',
  PEOPLE_IN_COMMON: 'people in common',
  SAME_ISSUE: 'same issue',
} as const;

function Related({ slug }: { slug: string }) {
  const [{ data }] = useQuery({ query: RelatedQuery, variables: { slug } });
  const related = data?.article?.related ?? [];
  if (related.length === 0) return null;
  return (
    <section className="related" aria-label="Related articles">
      <h2>Related</h2>
      {related.map(({ article, reasons: why }) => (
        <ArticleEntry key={article.id} article={article} note={<p className="note">{why.map(it => reasons[it]).join(', ')}</p>} />
      ))}
    </section>
  );
}

/** Marks the places that name the chosen person, without rendering the body anew. */
function useMarks(text: React.RefObject<HTMLDivElement | null>, chosen: string | null) {
  useEffect(() => {
    for (const place of text.current?.querySelectorAll<HTMLElement>('.person') ?? []) {
      place.classList.toggle('chosen', place.dataset.person === chosen);
    }
  }, [text, chosen]);
}

/** The part that the address names is not there yet when the browser looks for it. */
function useHash() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
}
