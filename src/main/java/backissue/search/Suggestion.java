package backissue.search;

/** What someone who has typed the beginning may be after. */
public record Suggestion(HitKind kind, long id, String slug, Marked label) {}
