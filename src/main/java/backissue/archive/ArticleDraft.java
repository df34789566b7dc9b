package backissue.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article as one page gives it.
 *
 * @param publishedOn the date the page prints for the article, or else the date of its issue
 * @param lines the lines of the page it came from, its image credit included
 * @param bodyFirstLine the line its body begins on, counted from 1
 * @param doubts readings that were close, each a sentence naming both
 */
public record ArticleDraft(
        String title,
        Optional<Standfirst> standfirst,
        Optional<LocalDate> publishedOn,
        Optional<IssueDraft> issue,
        List<BylineDraft> bylines,
        Optional<String> imageCredit,
        Optional<String> correction,
        Body body,
        Lines lines,
        int bodyFirstLine,
        List<String> doubts) {}
