package backissue.page;

/**
 * Something a person should know about a page that could be read.
 *
 * @param line the line it is about, counted from 1; 0 when it is about the whole page
 * @param sentence what was found and what was done about it
 */
public record Warning(int line, String sentence) {}
