/**
 * Chance as a client: operations made up from the schema, and requests that are none.
 *
 * <p>What has to hold of every answer is held here against tens of thousands; nothing may be left behind by them. A
 * failure shows the request and the seed. {@code -Dfuzz.seed=} begins another run, {@code -Dfuzz.operations=} a longer
 * one.
 */
package backissue.fuzz;
