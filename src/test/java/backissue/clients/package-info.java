/**
 * What the developer of an app meets: the clients people use for GraphQL, run in Node against the schema and against a
 * server.
 *
 * <p>The programs and documents are a Node project of their own, {@code src/test/clients}. Each test works in a copy of
 * it under {@code target/clients}, so that what compilers make of it never lies among the sources.
 */
package backissue.clients;
