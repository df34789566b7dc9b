package backissue.archive;

/** The forms an article's body can be read in. */
public enum BodyFormat {
    PLAIN,
    MARKDOWN,
    HTML
}
