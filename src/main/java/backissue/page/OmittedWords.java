package backissue.page;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which words of an article's lines are in none of its fields, or only in notes on its authors: too many may be prose
 * misread.
 */
final class OmittedWords {

    private static final Set<LineRole> ROLES = EnumSet.of(
            LineRole.BIO, LineRole.PLUG, LineRole.NOTICE, LineRole.CAPTION, LineRole.BOOK, LineRole.BOILERPLATE);

    /** One part in so many is too many. */
    private static final int TENTH = 10;

    /** Fewer words are no paragraph. */
    private static final int PARAGRAPH_WORDS = 40;

    private OmittedWords() {}

    /** What to tell a person about an article's lines, if more than a tenth of its words were left out. */
    static Optional<String> doubt(TaggedLines lines) {
        int left = 0;
        int all = 0;
        int longest = lines.from();
        for (int i = lines.from(); i < lines.to(); i++) {
            // a line in a wording of the site's is the site's
            if (lines.blank(i) || lines.isWorded(i)) continue;
            int words = Prose.words(lines.text(i));
            all += words;
            if (!isLeftOut(lines, i)) continue;
            left += words;
            if (!isLeftOut(lines, longest)
                    || lines.line(i).length() > lines.line(longest).length()) longest = i;
        }
        if (left < PARAGRAPH_WORDS || left * TENTH <= all) return Optional.empty();
        return Optional.of("%d of %d words are not in the body, most of them in line %d; see check --lines."
                .formatted(left, all, longest + 1));
    }

    private static boolean isLeftOut(TaggedLines lines, int line) {
        return ROLES.stream().anyMatch(role -> lines.is(line, role));
    }
}
