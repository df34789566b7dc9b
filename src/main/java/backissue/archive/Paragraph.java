package backissue.archive;

/**
 * A paragraph or list line of a body, and where it stands.
 *
 * @param anchor names the paragraph within its article, by its words
 * @param start where it begins in the plain body, in UTF-16 units
 */
public record Paragraph(String anchor, String text, int start) {

    public int end() {
        return start + text.length();
    }
}
