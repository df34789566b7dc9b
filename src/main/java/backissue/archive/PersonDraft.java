package backissue.archive;

import java.util.List;
import java.util.Optional;

/**
 * A person found in one article, under the fullest name the article gives.
 *
 * @param description the role the article gives the person, as "the shadow chancellor"
 * @param mentions    where the body names the person, in order, never empty
 */
public record PersonDraft(
        String name, Optional<String> description, PersonKind kind, List<Span> mentions, List<QuoteDraft> quotes) {}
