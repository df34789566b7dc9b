package backissue.archive;

/** A piece of an article's body that stands by itself. A text may hold line feeds where the line breaks matter. */
public sealed interface Block {

    /** The text as a reader sees it, without markup. */
    String text();

    /** The heading of a section. */
    record Heading(String text) implements Block {}

    /** A paragraph; the lines of a verse are separated by line feeds. */
    record Paragraph(String text) implements Block {}

    /** One line of a list. */
    record ListLine(String text) implements Block {}

    /** A break between passages, printed as three asterisks. */
    record Rule() implements Block {
        @Override
        public String text() {
            return "***";
        }
    }
}
