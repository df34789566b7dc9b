import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { graphql } from '../../generated';
import { root } from '../client';
import { ArticleEntry } from '../parts/article-list';
import { count } from '../parts/dates';
import { Network } from '../parts/network';
import { Pages } from '../parts/pages';
import { QueryLinks } from '../parts/query-link';
import { Answer } from '../parts/states';
import { Timeline } from '../parts/timeline';
import { useTitle } from '../parts/title';
import { NotFound } from './not-found';

const PersonQuery = graphql(`
  query PersonPage($slug: String!) {
    person(slug: $slug) {
      id
      slug
      name
      kind
      aliases
      description
      mentionCount
      timeline { year articleCount mentionCount }
      author { id slug name }
      quotes(first: 5) { totalCount nodes { text article { id slug title } } }
      coMentioned(first: 16) {
        edges { articleCount node { id slug name coMentioned(first: 16) { edges { articleCount node { id slug } } } } }
      }
    }
  }
`);

const ArticlesQuery = graphql(`
  query PersonArticles($slug: String!, $after: String) {
    person(slug: $slug) {
      id
      articles(first: 10, after: $after) {
        totalCount
        edges { mentionCount description node { ...ArticleItem } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const MentionsQuery = graphql(`
  query PersonMentions($slug: String!, $after: String) {
    person(slug: $slug) {
      id
      mentions(first: 20, after: $after) {
        totalCount
        nodes { text start context(characters: 120) article { id slug title } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

export default function PersonPage() {
  const slug = useParams().slug!;
  const [result, ask] = useQuery({ query: PersonQuery, variables: { slug } });
  useTitle(result.data?.person?.name);
  return (
    <Answer result={result} retry={ask}>
      {({ person }) => !person ? <NotFound what="person" /> : (
        <>
          <header className="head">
            <p className="meta">
              <span>{person.kind === 'FICTIONAL' ? 'Character' : 'Person'}</span>
              <span>named {count(person.mentionCount, 'time')}</span>
            </p>
            <h1>{person.name}</h1>
            {person.description && <p className="standfirst">{person.description}</p>}
            {person.aliases.length > 0 && <p className="meta"><span>Also: {person.aliases.join(', ')}</span></p>}
            {person.author && <p><Link to={`/authors/${person.author.slug}`}>Articles by {person.author.name}</Link></p>}
          </header>
          {person.timeline.length > 0 && <Timeline years={person.timeline} />}
          <Pages key={`articles ${slug}`} page={(after, more) => <Articles slug={slug} after={after} more={more} />} />
          {person.coMentioned.edges.length > 0 && <Network person={person} />}
          {person.quotes.nodes.length > 0 && (
            <section>
              <h2>Quoted</h2>
              {person.quotes.nodes.map(({ text, article }, i) => (
                <blockquote key={i}>
                  <p>“{text}”</p>
                  <footer><Link to={`/articles/${article.slug}`}>{article.title}</Link></footer>
                </blockquote>
              ))}
            </section>
          )}
          <Pages key={`mentions ${slug}`} page={(after, more) => <Mentions slug={slug} after={after} more={more} />} />
          <QueryLinks query={PersonQuery} variables={{ slug }}>
            <a href={new URL(`people/${slug}/feed.atom`, root).href}>Feed</a>
          </QueryLinks>
        </>
      )}
    </Answer>
  );
}

interface Paged {
  slug: string;
  after: string | undefined;
  more: (cursor: string) => React.ReactNode;
}

function Articles({ slug, after, more }: Paged) {
  const [result, ask] = useQuery({ query: ArticlesQuery, variables: { slug, after } });
  return (
    <Answer result={result} retry={ask}>
      {({ person }) => person && (
        <section aria-label="Articles">
          {!after && <h2>Named in {count(person.articles.totalCount, 'article')}</h2>}
          {person.articles.edges.map(({ node, mentionCount, description }) => (
            <ArticleEntry key={node.id} article={node}
              note={<p className="note">{[count(mentionCount, 'mention'), description].filter(Boolean).join(' · ')}</p>} />
          ))}
          {person.articles.pageInfo.hasNextPage && more(person.articles.pageInfo.endCursor!)}
        </section>
      )}
    </Answer>
  );
}

function Mentions({ slug, after, more }: Paged) {
  const [result, ask] = useQuery({ query: MentionsQuery, variables: { slug, after } });
  return (
    <Answer result={result} retry={ask}>
      {({ person }) => person && (
        <section aria-label="Mentions">
          {!after && <h2>{count(person.mentions.totalCount, 'mention')}</h2>}
          {person.mentions.nodes.map(({ text, start, context, article }) => (
            <p key={`${article.id} ${start}`} className="mention">
              <Context context={context} words={text} />
              <Link to={`/articles/${article.slug}`}>{article.title}</Link>
            </p>
          ))}
          {person.mentions.pageInfo.hasNextPage && more(person.mentions.pageInfo.endCursor!)}
        </section>
      )}
    </Answer>
  );
}

/** The mention stands in the middle of its context: of several places with the same words, the one nearest to it. */
function Context({ context, words }: { context: string; words: string }) {
  const middle = (context.length - words.length) / 2;
  let at = -1;
  for (let i = context.indexOf(words); i >= 0; i = context.indexOf(words, i + 1)) {
    if (at < 0 || Math.abs(i - middle) < Math.abs(at - middle)) at = i;
  }
  if (at < 0) return <span>{context}</span>;
  return <span>{context.slice(0, at)}<mark>{words}</mark>{context.slice(at + words.length)}</span>;
}
