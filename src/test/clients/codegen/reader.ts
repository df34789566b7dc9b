// What a program in strict TypeScript may do without asking first, and what it must ask. Each @ts-expect-error is a claim too:
// the compiler refuses one that has nothing to expect.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { ArticleDocument, ArticlesDocument, NodesDocument, SearchDocument } from './operations.ts';
import type { CardFragment, Role } from './operations.ts';
import type { Article, ArticleEdge, Archive, Issue, LoadWarning, PageInfo } from './schema.ts';

declare function ask<Data, Variables>(query: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;

/** A list needs no check from its root down to a name. */
export async function contents(year: number): Promise<string[]> {
  const { articles } = await ask(ArticlesDocument, { filter: { year, publishedOn: { from: '2007-01-01' } } });
  const busiest = articles.facets.people.map(({ count, person }) => `${person.name} (${count})`);
  return [`${articles.totalCount} articles`, ...articles.edges.map(({ node }) => line(node)), ...busiest];
}

/** What may be missing is what an archive can really not know: a date, an issue, a standfirst. */
function line(article: CardFragment): string {
  const authors = article.bylines.filter(({ role }) => role === 'AUTHOR').map(({ author }) => author.name);
  // @ts-expect-error the page may print no date
  article.publishedOn.slice(0, 4);
  // @ts-expect-error the page may state no issue
  article.issue.publication.toUpperCase();
  // @ts-expect-error the page may have no standfirst
  article.standfirst.length.toFixed();
  const { issue } = article;
  const where = issue ? `${issue.publication} of ${issue.publishedOn.slice(0, 10)}` : 'an unknown issue';
  return `${article.title} by ${authors.join(', ')} in ${where}, ${article.publishedOn?.slice(0, 4) ?? 'undated'}`;
}

/** One lookup is one question; all that hangs from an article is there. */
export async function page(slug: string): Promise<string> {
  const { article } = await ask(ArticleDocument, { slug });
  if (!article) return 'No such article.';
  const named = article.sections
    .flatMap(section => section.paragraphs)
    .flatMap(({ text, mentions }) => mentions.map(({ start, end, person }) => [text.slice(start, end), person.name]))
    .map(([words, name]) => `${words}: ${name}`);
  const also = article.related.map(({ article: { title }, score, reasons }) => `${title} ${score.toFixed(2)} ${reasons}`);
  const loaded = article.sources.map(({ loadedAt }) => new Date(loadedAt).toISOString());
  return [article.body, article.nextInIssue?.slug ?? 'the last', ...named, ...also, ...loaded].join('\n');
}

/** `__typename` tells the members of the union apart, and the compiler knows that these are all. */
export async function find(query: string): Promise<string[]> {
  const { search } = await ask(SearchDocument, { query, kinds: ['ARTICLE', 'PERSON'] });
  return search.edges.map(({ node, title }) => {
    switch (node.__typename) {
      case 'Article':
        return line(node);
      case 'Person':
      case 'Author':
        return node.name;
      case 'Issue':
        return `${node.publication}, ${node.coverDate}: ${title.html}`;
      default:
        return node satisfies never;
    }
  });
}

export async function again(ids: string[]): Promise<number> {
  const { nodes } = await ask(NodesDocument, { ids });
  return nodes
    .flatMap(node => (node?.__typename === 'Person' ? node.timeline : []))
    .reduce((sum, { mentionCount }) => sum + mentionCount, 0);
}

/** Closed sets are unions of their values, which a misspelling does not belong to. */
export const roles: Record<Role, string> = {
  AUTHOR: 'by',
  RESEARCHER: 'research by',
  ILLUSTRATOR: 'drawn by',
  PHOTOGRAPHER: 'pictures by',
  TRANSLATOR: 'translated by',
  EDITOR: 'edited by',
  INTERVIEWER: 'interview by',
};
// @ts-expect-error no such order
void ask(ArticlesDocument, { orderBy: 'LATEST' });
// @ts-expect-error no such field of the filter
void ask(ArticlesDocument, { filter: { years: 2007 } });
// @ts-expect-error the slug must be given
void ask(ArticleDocument, {});

/** The fields of the schema that may be null, of the types an app meets most: one more, or one less, does not compile. */
type MayBeNull<Type> = { [Field in keyof Type]-?: null extends Type[Field] ? Field : never }[keyof Type];
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

export const mayBeNull: [
  Same<
    MayBeNull<Article>,
    'standfirst' | 'publishedOn' | 'issue' | 'imageCredit' | 'correction' | 'url' | 'previousInIssue' | 'nextInIssue'
  >,
  Same<MayBeNull<Issue>, 'title' | 'previous' | 'next'>,
  Same<MayBeNull<Archive>, 'firstPublishedOn' | 'lastPublishedOn'>,
  Same<MayBeNull<LoadWarning>, 'line'>,
  Same<MayBeNull<PageInfo>, 'startCursor' | 'endCursor'>,
  Same<MayBeNull<ArticleEdge>, never>,
] = [true, true, true, true, true, true];
