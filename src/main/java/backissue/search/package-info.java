/**
 * Finds articles, people, authors and issues by their words, in a Lucene index beside the database.
 *
 * <p>The database is the truth and the index a cache of it: delete the folder at will. Each commit of the index says
 * which version of the archive it holds, and {@link backissue.search.ArticleIndex#follow} reads the articles that
 * changed since. A crash between the database's commit and the index's is mended the same way. An index that is
 * missing, damaged, of another archive or made by another version of the program is built anew; the last commit stays
 * readable until the new one replaces it.
 *
 * <p>A word is indexed as it is written and, at the same place, by its stem or marked as part of a name
 * ({@code Words}). Part of a name is a capitalised word that the people or authors of that article are called; it has
 * no stem, so that a politician called Balls is not found by "ball". Which words are names is thus decided by each
 * article alone: indexing another article later changes nothing in it.
 *
 * <p>Texts are kept in the index as well, compressed: hits are marked in the very text that was searched, whatever the
 * database has become since. Scores are BM25; equal ones are ordered by kind and slug, which H2 and PostgreSQL have in
 * common.
 */
package backissue.search;
