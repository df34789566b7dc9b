/**
 * The routes, and nothing more: GraphQL over HTTP, the GraphiQL page, the schema's text, health, metrics.
 *
 * <p>Requests run on virtual threads, so what bounds them is not the number of threads: {@code RateLimit} bounds what
 * one client may ask, {@code ConcurrencyLimit} what is worked on at once, and the database's pool what reaches the
 * database.
 *
 * <p>A request goes straight ahead in {@code GraphqlHandler}: which media type ({@code AcceptHeader}), whether it may
 * come now ({@code RateLimit}), whether it asks for data or for a price ({@code ExplainOption}), what it says
 * ({@code RequestReader}), which document it means ({@code PersistedDocuments}), whether the client has the answer
 * already ({@code ArchiveStateCache}, {@code EntityTag}), and only then GraphQL. Whatever ends it early is a
 * {@code Refusal}, and all of them become answers of one form.
 *
 * <p>Against forged requests: there is no login and no cookie, and GET only reads, so GET needs no header that a page
 * of another site could not send. POST takes JSON alone, which no page of another site can send without asking first
 * ({@code Cors}).
 */
package backissue.http;
