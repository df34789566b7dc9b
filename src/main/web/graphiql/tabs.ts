import contents from './queries/contents.graphql';
import article from './queries/article.graphql';
import person from './queries/person.graphql';
import search from './queries/search.graphql';
import paging from './queries/paging.graphql';
import pagingVariables from './queries/paging.variables.json';

/** What a first-time visitor finds, from left to right. */
export const tabs = [
  { query: contents },
  { query: article },
  { query: person },
  { query: search },
  { query: paging, variables: pagingVariables },
];
