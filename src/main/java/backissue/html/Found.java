package backissue.html;

/**
 * A value of a field, and how it was found.
 *
 * @param field the field of the article, as {@code title}
 * @param rule the rule that found it
 * @param where the element or property it was found in
 */
public record Found(String field, String value, String rule, String where) {}
