/**
 * The archive as a GraphQL API.
 *
 * <p>{@link backissue.graphql.GraphqlApi} takes a request straight ahead: parse and validate (kept by text), normalize,
 * {@code FetchPlan}, {@code TreeLoading}, execute. The plan walks the normalized operation and checks every argument
 * before anything is read; then the whole tree of the answer is loaded level by level, one statement for all the
 * parents of a level, in one read-only transaction. graphql-java executes over the loaded tree and its fetchers only
 * look things up. So no field can bring a statement for each row, there are no futures, and an answer never mixes two
 * states of the archive.
 *
 * <p>One class per type of the schema ({@code ArticleFields}, {@code PersonFields} ...) says for each field how its
 * value comes: read from the record, held by it, or a relation, which names the statement that loads it. A field that
 * the schema has and no class knows fails when the server starts.
 */
package backissue.graphql;
