package backissue.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above an article's body.
 *
 * @param lines the article's lines, those of its head with their roles
 * @param title the title's line; nothing on a page that has none
 * @param byline the names on the byline, as printed
 * @param bodyFrom the first line that may be of the body
 * @param anchored whether the page prints a date, byline or picture beside the title, as only articles do
 */
record Head(
        TaggedLines lines,
        Optional<Integer> title,
        Optional<Passage> standfirst,
        Optional<LocalDate> date,
        Optional<String> byline,
        int bodyFrom,
        boolean anchored,
        List<String> doubts) {}
