package backissue.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What stands above an article's body.
 *
 * @param title      the title's line, as an index of the sheet; nothing on a page that has none
 * @param byline     the names on the byline, as printed
 * @param bodyFrom   the first line that may be of the body
 * @param anchored   whether the page prints a date, byline or picture beside the title, as only articles do
 */
record Head(
        Optional<Integer> title,
        Optional<Sheet.Run> standfirst,
        Optional<LocalDate> date,
        Optional<String> byline,
        int bodyFrom,
        boolean anchored,
        List<String> doubts) {}
