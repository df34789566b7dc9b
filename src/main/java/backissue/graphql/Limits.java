package backissue.graphql;

import java.time.Duration;

/**
 * What one request may ask for.
 *
 * @param cost the most an operation may cost, as {@link Cost} prices it; at least 1
 * @param depth how deep its fields may be nested, those about the schema apart; at least 1
 * @param aliases how many of its fields may have another name than their own; at least 0
 * @param deadline how long its statements may take together
 * @param answer how many characters its answer may have
 * @param introspection whether it may ask about the schema
 */
public record Limits(long cost, int depth, int aliases, Duration deadline, long answer, boolean introspection) {

    /** A hundred articles with their people and what else is written about those fits; a thousand lookups do not. */
    public static final Limits DEFAULT = new Limits(10_000, 20, 200, Duration.ofSeconds(10), 5_000_000, true);

    public Limits withoutIntrospection() {
        return new Limits(cost, depth, aliases, deadline, answer, false);
    }
}
