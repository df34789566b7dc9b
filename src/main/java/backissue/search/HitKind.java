package backissue.search;

/** What can be found. */
public enum HitKind {
    ARTICLE,
    PERSON,
    AUTHOR,
    ISSUE
}
