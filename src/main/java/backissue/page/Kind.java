package backissue.page;

import java.util.Locale;
import java.util.Optional;

/**
 * What a wording of a layout file describes. In the file a kind is written in small letters, its words joined by
 * hyphens; what each one means to a reader of layout files is said at the head of {@code general.layout}.
 */
enum Kind {
    SEPARATOR(LineRole.SEPARATOR),
    BOILERPLATE(LineRole.BOILERPLATE),
    BOILERPLATE_BLOCK(LineRole.BOILERPLATE),
    FORM(LineRole.FORM),
    FORM_BLOCK(LineRole.FORM),
    END(LineRole.BOILERPLATE),
    COMMENTS(LineRole.BOILERPLATE),
    INDEX(LineRole.BOILERPLATE),
    TEASER(LineRole.BOILERPLATE),
    DATE(LineRole.DATE),
    UNTITLED(LineRole.DATE),
    BYLINE(LineRole.BYLINE),
    ISSUE(LineRole.ISSUE),
    CORRECTION(LineRole.CORRECTION),
    /** Somebody who is credited without being the author, or several people in several roles. */
    CONTRIBUTORS(LineRole.BYLINE),
    RESEARCHER(LineRole.BYLINE),
    ILLUSTRATOR(LineRole.CREDIT),
    PHOTOGRAPHER(LineRole.CREDIT),
    CREDIT(LineRole.CREDIT),
    // The rest mean something only in their place: a reader that has come to the place asks for them.
    CREDIT_LABEL,
    AUTHOR_LABEL,
    RESEARCHER_LABEL,
    ILLUSTRATOR_LABEL,
    PHOTOGRAPHER_LABEL,
    TRANSLATOR_LABEL,
    EDITOR_LABEL,
    INTERVIEWER_LABEL,
    AGENCY,
    CAPTION,
    SECTION,
    MENU,
    ERROR_PAGE,
    TAG,
    BOOK,
    BIO,
    PLUG,
    NOTICE;

    private final Optional<LineRole> role;

    Kind() {
        role = Optional.empty();
    }

    Kind(LineRole role) {
        this.role = Optional.of(role);
    }

    /** What a line in such a wording is, wherever it stands; nothing if that depends on its place. */
    Optional<LineRole> role() {
        return role;
    }

    /** Whether it is a phrase to be found inside a line, not the wording of a whole one. */
    boolean phrase() {
        return this == AGENCY || name().endsWith("_LABEL");
    }

    /** Whether everything down to the next empty line goes with it. */
    boolean untilBlank() {
        return this == BOILERPLATE_BLOCK || this == FORM_BLOCK;
    }

    static Kind of(String keyword) {
        return valueOf(keyword.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
