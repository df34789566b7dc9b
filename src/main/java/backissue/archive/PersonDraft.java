package backissue.archive;

import java.util.List;
import java.util.Optional;

/**
 * A person found in one article, under the fullest name the article gives.
 *
 * @param description the role the article gives the person, as "the shadow chancellor"
 * @param mentions where the body names the person, in order, never empty
 * @param otherNames names under which other articles may know the same person: with a short form of the given name
 *     written out, or an umlaut spelt otherwise
 * @param bareSurname whether the name is a surname and nothing else, so that it may be that of somebody whom other
 *     articles name in full
 */
public record PersonDraft(
        String name,
        Optional<String> description,
        PersonKind kind,
        List<Span> mentions,
        List<QuoteDraft> quotes,
        List<String> otherNames,
        boolean bareSurname) {

    /** A person known by this name only. */
    public PersonDraft(
            String name, Optional<String> description, PersonKind kind, List<Span> mentions, List<QuoteDraft> quotes) {
        this(name, description, kind, mentions, quotes, List.of(), false);
    }
}
