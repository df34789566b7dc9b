import { graphql, useFragment } from 'react-relay';
import type { ArticleCard_article$key } from './__generated__/ArticleCard_article.graphql.ts';

/** What a list shows of an article. The fragment takes an argument, and speaks of things that have no id. */
export function ArticleCard(props: { article: ArticleCard_article$key }) {
  const article = useFragment(
    graphql`
      fragment ArticleCard_article on Article @argumentDefinitions(words: { type: "Int", defaultValue: 25 }) {
        title
        publishedOn
        excerpt(words: $words)
        bylines {
          role
          author {
            name
          }
        }
        issue {
          slug
          publication
        }
      }
    `,
    props.article,
  );
  return (
    <article>
      <h2>{article.title}</h2>
      <p>{article.bylines.map(byline => byline.author.name).join(', ')}</p>
      {article.publishedOn && <time dateTime={article.publishedOn}>{article.publishedOn}</time>}
      {article.issue && <a href={article.issue.slug}>{article.issue.publication}</a>}
      <p>{article.excerpt}</p>
    </article>
  );
}
