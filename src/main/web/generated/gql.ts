/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query ArchivePage($year: Int) {\n    archive { articleCount issueCount authorCount personCount publications firstPublishedOn lastPublishedOn }\n    articles(first: 0, filter: { hasIssue: true }) { facets { years(first: 100) { year count } } }\n    issues(first: 60, filter: { year: $year }) { ...Covers }\n  }\n": typeof types.ArchivePageDocument,
    "\n  query MoreCovers($year: Int, $after: String) {\n    issues(first: 60, filter: { year: $year }, after: $after) { ...Covers }\n  }\n": typeof types.MoreCoversDocument,
    "\n  fragment Covers on IssueConnection {\n    nodes { id slug publication title publishedOn articles(first: 3) { totalCount nodes { id title } } }\n    pageInfo { hasNextPage endCursor }\n  }\n": typeof types.CoversFragmentDoc,
    "\n  query ApartFromIssues($after: String) {\n    articles(filter: { hasIssue: false }, first: 20, after: $after) {\n      totalCount\n      nodes { ...ArticleItem }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ApartFromIssuesDocument,
    "\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      standfirst\n      standfirstCut\n      publishedOn\n      imageCredit\n      correction\n      wordCount\n      readingMinutes\n      issue { id slug publication title publishedOn }\n      bylines { role bio author { id slug name } }\n      body(format: HTML)\n      sections { heading anchor }\n      paragraphs { anchor text mentions { start end person { id slug } } }\n      people(first: 100) { totalCount edges { mentionCount description node { id slug name kind } } }\n      previousInIssue { id slug title }\n      nextInIssue { id slug title }\n    }\n  }\n": typeof types.ArticlePageDocument,
    "\n  query RelatedArticles($slug: String!) {\n    article(slug: $slug) {\n      id\n      related(first: 4) { reasons article { ...ArticleItem } }\n    }\n  }\n": typeof types.RelatedArticlesDocument,
    "\n  query AuthorPage($slug: String!) {\n    author(slug: $slug) {\n      id\n      name\n      firstYear\n      lastYear\n      person { id slug name }\n      articles(first: 1) { nodes { id bylines { bio author { id slug } } } }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n": typeof types.AuthorPageDocument,
    "\n  query AuthorArticles($slug: String!, $after: String) {\n    author(slug: $slug) {\n      id\n      articles(first: 20, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.AuthorArticlesDocument,
    "\n  query IssuePage($slug: String!) {\n    issue(slug: $slug) {\n      id\n      publication\n      title\n      publishedOn\n      previous { id slug publishedOn }\n      next { id slug publishedOn }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n": typeof types.IssuePageDocument,
    "\n  query IssueContents($slug: String!, $after: String) {\n    issue(slug: $slug) {\n      id\n      articles(first: 50, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.IssueContentsDocument,
    "\n  query PersonPage($slug: String!) {\n    person(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      aliases\n      description\n      mentionCount\n      timeline { year articleCount mentionCount }\n      author { id slug name }\n      quotes(first: 5) { totalCount nodes { text article { id slug title } } }\n      coMentioned(first: 16) {\n        edges { articleCount node { id slug name coMentioned(first: 16) { edges { articleCount node { id slug } } } } }\n      }\n    }\n  }\n": typeof types.PersonPageDocument,
    "\n  query PersonArticles($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      articles(first: 10, after: $after) {\n        totalCount\n        edges { mentionCount description node { ...ArticleItem } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.PersonArticlesDocument,
    "\n  query PersonMentions($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        nodes { text start context(characters: 120) article { id slug title } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.PersonMentionsDocument,
    "\n  query SearchPage($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10) {\n      totalCount\n      correctedQuery\n      ...Hits\n      facets {\n        years(first: 12) { year count }\n        issues(first: 8) { count issue { id slug publication publishedOn } }\n        authors(first: 8) { count author { id slug name } }\n        people(first: 8) { count person { id slug name } }\n      }\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  query MoreHits($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder, $after: String) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10, after: $after) { ...Hits }\n  }\n": typeof types.MoreHitsDocument,
    "\n  fragment Hits on SearchConnection {\n    edges {\n      title { text marks { start end } }\n      standfirst { text marks { start end } }\n      snippets { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug publishedOn bylines { role author { id name } } }\n        ... on Person { id slug mentionCount }\n        ... on Author { id slug }\n        ... on Issue { id slug day: publishedOn }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n": typeof types.HitsFragmentDoc,
    "\n  fragment ArticleItem on Article {\n    id\n    slug\n    title\n    standfirst\n    standfirstCut\n    publishedOn\n    readingMinutes\n    bylines { role author { id slug name } }\n  }\n": typeof types.ArticleItemFragmentDoc,
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 6) {\n      label { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug }\n        ... on Person { id slug }\n        ... on Author { id slug }\n        ... on Issue { id slug }\n      }\n    }\n  }\n": typeof types.SuggestDocument,
};
const documents: Documents = {
    "\n  query ArchivePage($year: Int) {\n    archive { articleCount issueCount authorCount personCount publications firstPublishedOn lastPublishedOn }\n    articles(first: 0, filter: { hasIssue: true }) { facets { years(first: 100) { year count } } }\n    issues(first: 60, filter: { year: $year }) { ...Covers }\n  }\n": types.ArchivePageDocument,
    "\n  query MoreCovers($year: Int, $after: String) {\n    issues(first: 60, filter: { year: $year }, after: $after) { ...Covers }\n  }\n": types.MoreCoversDocument,
    "\n  fragment Covers on IssueConnection {\n    nodes { id slug publication title publishedOn articles(first: 3) { totalCount nodes { id title } } }\n    pageInfo { hasNextPage endCursor }\n  }\n": types.CoversFragmentDoc,
    "\n  query ApartFromIssues($after: String) {\n    articles(filter: { hasIssue: false }, first: 20, after: $after) {\n      totalCount\n      nodes { ...ArticleItem }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ApartFromIssuesDocument,
    "\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      standfirst\n      standfirstCut\n      publishedOn\n      imageCredit\n      correction\n      wordCount\n      readingMinutes\n      issue { id slug publication title publishedOn }\n      bylines { role bio author { id slug name } }\n      body(format: HTML)\n      sections { heading anchor }\n      paragraphs { anchor text mentions { start end person { id slug } } }\n      people(first: 100) { totalCount edges { mentionCount description node { id slug name kind } } }\n      previousInIssue { id slug title }\n      nextInIssue { id slug title }\n    }\n  }\n": types.ArticlePageDocument,
    "\n  query RelatedArticles($slug: String!) {\n    article(slug: $slug) {\n      id\n      related(first: 4) { reasons article { ...ArticleItem } }\n    }\n  }\n": types.RelatedArticlesDocument,
    "\n  query AuthorPage($slug: String!) {\n    author(slug: $slug) {\n      id\n      name\n      firstYear\n      lastYear\n      person { id slug name }\n      articles(first: 1) { nodes { id bylines { bio author { id slug } } } }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n": types.AuthorPageDocument,
    "\n  query AuthorArticles($slug: String!, $after: String) {\n    author(slug: $slug) {\n      id\n      articles(first: 20, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.AuthorArticlesDocument,
    "\n  query IssuePage($slug: String!) {\n    issue(slug: $slug) {\n      id\n      publication\n      title\n      publishedOn\n      previous { id slug publishedOn }\n      next { id slug publishedOn }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n": types.IssuePageDocument,
    "\n  query IssueContents($slug: String!, $after: String) {\n    issue(slug: $slug) {\n      id\n      articles(first: 50, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.IssueContentsDocument,
    "\n  query PersonPage($slug: String!) {\n    person(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      aliases\n      description\n      mentionCount\n      timeline { year articleCount mentionCount }\n      author { id slug name }\n      quotes(first: 5) { totalCount nodes { text article { id slug title } } }\n      coMentioned(first: 16) {\n        edges { articleCount node { id slug name coMentioned(first: 16) { edges { articleCount node { id slug } } } } }\n      }\n    }\n  }\n": types.PersonPageDocument,
    "\n  query PersonArticles($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      articles(first: 10, after: $after) {\n        totalCount\n        edges { mentionCount description node { ...ArticleItem } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.PersonArticlesDocument,
    "\n  query PersonMentions($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        nodes { text start context(characters: 120) article { id slug title } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.PersonMentionsDocument,
    "\n  query SearchPage($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10) {\n      totalCount\n      correctedQuery\n      ...Hits\n      facets {\n        years(first: 12) { year count }\n        issues(first: 8) { count issue { id slug publication publishedOn } }\n        authors(first: 8) { count author { id slug name } }\n        people(first: 8) { count person { id slug name } }\n      }\n    }\n  }\n": types.SearchPageDocument,
    "\n  query MoreHits($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder, $after: String) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10, after: $after) { ...Hits }\n  }\n": types.MoreHitsDocument,
    "\n  fragment Hits on SearchConnection {\n    edges {\n      title { text marks { start end } }\n      standfirst { text marks { start end } }\n      snippets { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug publishedOn bylines { role author { id name } } }\n        ... on Person { id slug mentionCount }\n        ... on Author { id slug }\n        ... on Issue { id slug day: publishedOn }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n": types.HitsFragmentDoc,
    "\n  fragment ArticleItem on Article {\n    id\n    slug\n    title\n    standfirst\n    standfirstCut\n    publishedOn\n    readingMinutes\n    bylines { role author { id slug name } }\n  }\n": types.ArticleItemFragmentDoc,
    "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 6) {\n      label { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug }\n        ... on Person { id slug }\n        ... on Author { id slug }\n        ... on Issue { id slug }\n      }\n    }\n  }\n": types.SuggestDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArchivePage($year: Int) {\n    archive { articleCount issueCount authorCount personCount publications firstPublishedOn lastPublishedOn }\n    articles(first: 0, filter: { hasIssue: true }) { facets { years(first: 100) { year count } } }\n    issues(first: 60, filter: { year: $year }) { ...Covers }\n  }\n"): (typeof documents)["\n  query ArchivePage($year: Int) {\n    archive { articleCount issueCount authorCount personCount publications firstPublishedOn lastPublishedOn }\n    articles(first: 0, filter: { hasIssue: true }) { facets { years(first: 100) { year count } } }\n    issues(first: 60, filter: { year: $year }) { ...Covers }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreCovers($year: Int, $after: String) {\n    issues(first: 60, filter: { year: $year }, after: $after) { ...Covers }\n  }\n"): (typeof documents)["\n  query MoreCovers($year: Int, $after: String) {\n    issues(first: 60, filter: { year: $year }, after: $after) { ...Covers }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Covers on IssueConnection {\n    nodes { id slug publication title publishedOn articles(first: 3) { totalCount nodes { id title } } }\n    pageInfo { hasNextPage endCursor }\n  }\n"): (typeof documents)["\n  fragment Covers on IssueConnection {\n    nodes { id slug publication title publishedOn articles(first: 3) { totalCount nodes { id title } } }\n    pageInfo { hasNextPage endCursor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApartFromIssues($after: String) {\n    articles(filter: { hasIssue: false }, first: 20, after: $after) {\n      totalCount\n      nodes { ...ArticleItem }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ApartFromIssues($after: String) {\n    articles(filter: { hasIssue: false }, first: 20, after: $after) {\n      totalCount\n      nodes { ...ArticleItem }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      standfirst\n      standfirstCut\n      publishedOn\n      imageCredit\n      correction\n      wordCount\n      readingMinutes\n      issue { id slug publication title publishedOn }\n      bylines { role bio author { id slug name } }\n      body(format: HTML)\n      sections { heading anchor }\n      paragraphs { anchor text mentions { start end person { id slug } } }\n      people(first: 100) { totalCount edges { mentionCount description node { id slug name kind } } }\n      previousInIssue { id slug title }\n      nextInIssue { id slug title }\n    }\n  }\n"): (typeof documents)["\n  query ArticlePage($slug: String!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      standfirst\n      standfirstCut\n      publishedOn\n      imageCredit\n      correction\n      wordCount\n      readingMinutes\n      issue { id slug publication title publishedOn }\n      bylines { role bio author { id slug name } }\n      body(format: HTML)\n      sections { heading anchor }\n      paragraphs { anchor text mentions { start end person { id slug } } }\n      people(first: 100) { totalCount edges { mentionCount description node { id slug name kind } } }\n      previousInIssue { id slug title }\n      nextInIssue { id slug title }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelatedArticles($slug: String!) {\n    article(slug: $slug) {\n      id\n      related(first: 4) { reasons article { ...ArticleItem } }\n    }\n  }\n"): (typeof documents)["\n  query RelatedArticles($slug: String!) {\n    article(slug: $slug) {\n      id\n      related(first: 4) { reasons article { ...ArticleItem } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuthorPage($slug: String!) {\n    author(slug: $slug) {\n      id\n      name\n      firstYear\n      lastYear\n      person { id slug name }\n      articles(first: 1) { nodes { id bylines { bio author { id slug } } } }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n"): (typeof documents)["\n  query AuthorPage($slug: String!) {\n    author(slug: $slug) {\n      id\n      name\n      firstYear\n      lastYear\n      person { id slug name }\n      articles(first: 1) { nodes { id bylines { bio author { id slug } } } }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuthorArticles($slug: String!, $after: String) {\n    author(slug: $slug) {\n      id\n      articles(first: 20, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuthorArticles($slug: String!, $after: String) {\n    author(slug: $slug) {\n      id\n      articles(first: 20, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssuePage($slug: String!) {\n    issue(slug: $slug) {\n      id\n      publication\n      title\n      publishedOn\n      previous { id slug publishedOn }\n      next { id slug publishedOn }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n"): (typeof documents)["\n  query IssuePage($slug: String!) {\n    issue(slug: $slug) {\n      id\n      publication\n      title\n      publishedOn\n      previous { id slug publishedOn }\n      next { id slug publishedOn }\n      people(first: 12) { edges { articleCount node { id slug name } } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IssueContents($slug: String!, $after: String) {\n    issue(slug: $slug) {\n      id\n      articles(first: 50, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IssueContents($slug: String!, $after: String) {\n    issue(slug: $slug) {\n      id\n      articles(first: 50, after: $after) {\n        totalCount\n        nodes { ...ArticleItem }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($slug: String!) {\n    person(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      aliases\n      description\n      mentionCount\n      timeline { year articleCount mentionCount }\n      author { id slug name }\n      quotes(first: 5) { totalCount nodes { text article { id slug title } } }\n      coMentioned(first: 16) {\n        edges { articleCount node { id slug name coMentioned(first: 16) { edges { articleCount node { id slug } } } } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonPage($slug: String!) {\n    person(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      aliases\n      description\n      mentionCount\n      timeline { year articleCount mentionCount }\n      author { id slug name }\n      quotes(first: 5) { totalCount nodes { text article { id slug title } } }\n      coMentioned(first: 16) {\n        edges { articleCount node { id slug name coMentioned(first: 16) { edges { articleCount node { id slug } } } } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonArticles($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      articles(first: 10, after: $after) {\n        totalCount\n        edges { mentionCount description node { ...ArticleItem } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonArticles($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      articles(first: 10, after: $after) {\n        totalCount\n        edges { mentionCount description node { ...ArticleItem } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonMentions($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        nodes { text start context(characters: 120) article { id slug title } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PersonMentions($slug: String!, $after: String) {\n    person(slug: $slug) {\n      id\n      mentions(first: 20, after: $after) {\n        totalCount\n        nodes { text start context(characters: 120) article { id slug title } }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10) {\n      totalCount\n      correctedQuery\n      ...Hits\n      facets {\n        years(first: 12) { year count }\n        issues(first: 8) { count issue { id slug publication publishedOn } }\n        authors(first: 8) { count author { id slug name } }\n        people(first: 8) { count person { id slug name } }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchPage($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10) {\n      totalCount\n      correctedQuery\n      ...Hits\n      facets {\n        years(first: 12) { year count }\n        issues(first: 8) { count issue { id slug publication publishedOn } }\n        authors(first: 8) { count author { id slug name } }\n        people(first: 8) { count person { id slug name } }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreHits($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder, $after: String) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10, after: $after) { ...Hits }\n  }\n"): (typeof documents)["\n  query MoreHits($q: String!, $kinds: [SearchKind!], $filter: ArticleFilter, $order: SearchOrder, $after: String) {\n    search(query: $q, kinds: $kinds, filter: $filter, orderBy: $order, first: 10, after: $after) { ...Hits }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Hits on SearchConnection {\n    edges {\n      title { text marks { start end } }\n      standfirst { text marks { start end } }\n      snippets { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug publishedOn bylines { role author { id name } } }\n        ... on Person { id slug mentionCount }\n        ... on Author { id slug }\n        ... on Issue { id slug day: publishedOn }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n"): (typeof documents)["\n  fragment Hits on SearchConnection {\n    edges {\n      title { text marks { start end } }\n      standfirst { text marks { start end } }\n      snippets { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug publishedOn bylines { role author { id name } } }\n        ... on Person { id slug mentionCount }\n        ... on Author { id slug }\n        ... on Issue { id slug day: publishedOn }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleItem on Article {\n    id\n    slug\n    title\n    standfirst\n    standfirstCut\n    publishedOn\n    readingMinutes\n    bylines { role author { id slug name } }\n  }\n"): (typeof documents)["\n  fragment ArticleItem on Article {\n    id\n    slug\n    title\n    standfirst\n    standfirstCut\n    publishedOn\n    readingMinutes\n    bylines { role author { id slug name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 6) {\n      label { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug }\n        ... on Person { id slug }\n        ... on Author { id slug }\n        ... on Issue { id slug }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Suggest($prefix: String!) {\n    suggest(prefix: $prefix, first: 6) {\n      label { text marks { start end } }\n      node {\n        __typename\n        ... on Article { id slug }\n        ... on Person { id slug }\n        ... on Author { id slug }\n        ... on Issue { id slug }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;