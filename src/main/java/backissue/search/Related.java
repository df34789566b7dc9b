package backissue.search;

/**
 * An article that reads like another.
 *
 * @param likeness more than 0, at most 1 for the same words
 */
public record Related(long id, String slug, float likeness) {}
