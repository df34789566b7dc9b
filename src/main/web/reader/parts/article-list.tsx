import { Link } from 'react-router';
import { graphql } from '../../generated';
import type { ArticleItemFragment } from '../../generated/graphql';
import { written } from './dates';

export const ArticleItem = graphql(`
  fragment ArticleItem on Article {
    id
    slug
    title
    standfirst
    standfirstCut
    publishedOn
    readingMinutes
    bylines { role author { id slug name } }
  }
`);

/** An article of a list: title, standfirst, authors, date. */
export function ArticleEntry({ article, note }: { article: ArticleItemFragment; note?: React.ReactNode }) {
  return (
    <article className="entry">
      <h3><Link to={`/articles/${article.slug}`}>{article.title}</Link></h3>
      {article.standfirst && <p className="standfirst">{article.standfirst}{article.standfirstCut && '\u00a0…'}</p>}
      <p className="meta">
        <Authors bylines={article.bylines} />
        {article.publishedOn && <time dateTime={article.publishedOn}>{written(article.publishedOn)}</time>}
        <span>{article.readingMinutes} min</span>
      </p>
      {note}
    </article>
  );
}

export function Authors({ bylines }: { bylines: ArticleItemFragment['bylines'] }) {
  const authors = bylines.filter(byline => byline.role === 'AUTHOR');
  if (authors.length === 0) return null;
  return (
    <span>
      {authors.map(({ author }, i) => (
        <span key={author.id}>
          {i > 0 && (i === authors.length - 1 ? ' and ' : ', ')}
          <Link to={`/authors/${author.slug}`}>{author.name}</Link>
        </span>
      ))}
    </span>
  );
}
