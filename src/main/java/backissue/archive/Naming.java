package backissue.archive;

import java.util.Optional;

/**
 * That an article names a person, seen from either end.
 *
 * @param other the person, seen from the article; the article, seen from the person
 * @param mentionCount how often the body names the person, at least 1
 * @param description the role the article gives the person
 */
public record Naming<T>(T other, Pair pair, int mentionCount, Optional<String> description) {

    /** The rows of an article and of a person it names. */
    public record Pair(long article, long person) {}
}
