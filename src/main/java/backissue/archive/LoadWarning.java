package backissue.archive;

import java.util.Optional;

/**
 * Something a load found odd about a page, or why it could not load it.
 *
 * @param line counted from 1; empty if it is about the page as a whole
 * @param message a sentence; the end of one that begins with the file's name, if the page was refused
 * @param refused whether nothing of the page was loaded
 */
public record LoadWarning(String file, Optional<Integer> line, String message, boolean refused) {

    /** The warning as a line of a report: {@code seeds/a.txt:12: ...}. */
    public String shown() {
        return refused
                ? file + " " + message
                : file + line.map(number -> ":" + number).orElse("") + ": " + message;
    }
}
