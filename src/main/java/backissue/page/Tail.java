package backissue.page;

import java.util.List;

/**
 * What stands below an article's body.
 *
 * @param lines the article's lines, those of its head and its tail with their roles
 * @param bios the notes on its authors, one each
 */
record Tail(TaggedLines lines, List<Bio> bios, List<String> doubts) {

    /** A note on somebody: the name it begins with, and the lines. */
    record Bio(String name, List<String> lines) {}
}
