package backissue.page;

/** What a line of a page was taken for. */
public enum LineRole {
    /** Whose picture it is, above the picture's place. */
    CREDIT,
    /** The line that stands where a picture was, and begins an article. */
    SEPARATOR,
    TITLE,
    STANDFIRST,
    /** Words under a picture, or the text that stands in for it. */
    CAPTION,
    /** Title, author, publisher and price of what an article reviews. */
    BOOK,
    BYLINE,
    DATE,
    /** A form, such as one for a newsletter. */
    FORM,
    /** Words of the site, and of other articles it points to. */
    BOILERPLATE,
    HEADING,
    BODY,
    RULE,
    LIST,
    BIO,
    /** An advertisement for a work of the author's. */
    PLUG,
    /** An announcement below an article. */
    NOTICE,
    CORRECTION,
    /** Which issue the article appeared in. */
    ISSUE,
    BLANK
}
