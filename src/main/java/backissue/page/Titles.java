package backissue.page;

/** What can be a title by its looks. */
final class Titles {

    /** A line of this length that ends in a full stop is a sentence of prose. */
    private static final int LONG = 70;

    private Titles() {}

    static boolean possible(TaggedLines lines, Passage passage) {
        return passage.size() == 1 && possible(lines.text(passage.first()), lines.layout());
    }

    private static boolean possible(String text, Layout layout) {
        return text.length() <= layout.limit("title")
                && Prose.hasLetter(text)
                && !Prose.bullet(text)
                && !(text.length() > LONG && text.endsWith("."));
    }

    /** Whether two lines print the same title, whatever their case and quotation marks. */
    static boolean same(Line a, Line b) {
        return !a.small().isEmpty() && a.small().equals(b.small());
    }
}
