/**
 * The archive in a relational database, H2 or PostgreSQL, by the same migrations and the same statements.
 *
 * <p>{@link backissue.store.Database} opens it. Reading happens in a {@link backissue.store.Snapshot}: one read-only
 * transaction, so that all statements of a query see the same archive; its connections belong to a user who can only
 * read. {@code ArchiveWriter} writes, one transaction a page, on connections of its own.
 *
 * <p>Nothing of jOOQ is seen outside this package. A list that can be long is a {@link backissue.store.Listing}; it is
 * read in pages that go on from the sort key of the last row (keyset), never from a count of rows, so that a page costs
 * the same wherever in the list it is and no row is met twice or missed while others are loaded.
 *
 * <p>What a list can be narrowed by stands in its {@code Criteria}, by the names the API gives them. Texts of which a
 * part may be asked for are kept folded as well, since the databases do not fold alike.
 *
 * <p>Statements take their ids as one array parameter. Their text stays the same however many there are, so both
 * databases parse each of them once.
 */
package backissue.store;
