package backissue.search;

import backissue.archive.Span;
import java.util.List;

/**
 * A text, or a passage of one, with what was found in it.
 *
 * @param start where in the whole text the passage begins
 * @param marks the matches as characters [start, end) of {@code text}, in order, none touching another
 */
public record Marked(String text, int start, List<Span> marks) {}
