package backissue.archive;

/**
 * The line or two under a title that say what the article is about.
 *
 * @param cut whether the crawl kept only its beginning
 */
public record Standfirst(String text, boolean cut) {}
