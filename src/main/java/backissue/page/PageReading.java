package backissue.page;

import backissue.archive.ArticleDraft;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was understood of a page.
 *
 * @param articles the articles on the page, in its order; none if it was refused
 * @param refused why the page holds no article, as the end of a sentence that begins with its name
 * @param warnings what a person should know, in line order
 * @param lineRoles what each line was taken for; empty if the page has no readable text
 */
public record PageReading(
        List<ArticleDraft> articles, Optional<String> refused, List<Warning> warnings, List<LineRole> lineRoles) {

    public PageReading {
        articles = List.copyOf(articles);
        warnings = List.copyOf(warnings);
        lineRoles = Collections.unmodifiableList(lineRoles);
    }

    static PageReading refused(String reason, List<Warning> warnings, List<LineRole> lineRoles) {
        return new PageReading(List.of(), Optional.of(reason), warnings, lineRoles);
    }
}
