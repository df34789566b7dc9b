package backissue.store;

import java.util.List;

/**
 * What became of an article of a page.
 *
 * @param id its row in the archive
 * @param people the rows of the people this copy of it names
 * @param namesake whether another article of that title, with another text, was there before it
 */
public record Written(long id, String slug, Change change, List<Long> people, boolean namesake) {}
