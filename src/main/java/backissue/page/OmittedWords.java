package backissue.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which words of an article's lines are in none of its fields, or only in notes on its authors: too many may be prose misread. */
final class OmittedWords {

    private static final Set<LineRole> ROLES =
            EnumSet.of(LineRole.BIO, LineRole.PLUG, LineRole.NOTICE, LineRole.CAPTION, LineRole.BOOK, LineRole.BOILERPLATE);

    /** One part in so many is too many. */
    private static final int TENTH = 10;

    /** Fewer words are no paragraph. */
    private static final int PARAGRAPH_WORDS = 40;

    private OmittedWords() {}

    /** What to tell a person about an article's lines [from, to), if more than a tenth of its words were left out. */
    static Optional<String> doubt(Sheet sheet, int from, int to) {
        int left = 0;
        int all = 0;
        int longest = from;
        for (int i = from; i < to; i++) {
            // a line in a wording of the site's is the site's
            if (sheet.blank(i) || sheet.isWorded(i)) continue;
            int words = Prose.words(sheet.text(i));
            all += words;
            if (!isLeftOut(sheet, i)) continue;
            left += words;
            if (!isLeftOut(sheet, longest) || sheet.line(i).length() > sheet.line(longest).length()) longest = i;
        }
        if (left < PARAGRAPH_WORDS || left * TENTH <= all) return Optional.empty();
        return Optional.of("%d of %d words are not in the body, most of them in line %d; see check --lines."
                .formatted(left, all, longest + 1));
    }

    private static boolean isLeftOut(Sheet sheet, int line) {
        return ROLES.stream().anyMatch(role -> sheet.is(line, role));
    }
}
