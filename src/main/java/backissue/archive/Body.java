package backissue.archive;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The text of an article: its paragraphs, headings, lists and rules in order.
 *
 * <p>The archive stores {@link #markdown()}, and {@link #ofMarkdown} reads exactly the same blocks from it again.
 */
public record Body(List<Block> blocks) {

    /** What stands between two blocks of the plain text. */
    private static final String BREAK = "\n\n";

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** The body that {@link #markdown()} was written from. */
    public static Body ofMarkdown(String markdown) {
        return new Body(Markdown.read(markdown));
    }

    public String in(BodyFormat format) {
        return switch (format) {
            case PLAIN -> plain();
            case MARKDOWN -> markdown();
            case HTML -> html();
        };
    }

    /** The words without markup, blocks separated by an empty line. Mentions count their characters in this text. */
    public String plain() {
        return blocks.stream().map(Block::text).collect(Collectors.joining(BREAK));
    }

    /** CommonMark 0.31: headings {@code ##}, rules {@code ***}, lists {@code -}; all other markup is escaped. */
    public String markdown() {
        return Markdown.write(blocks);
    }

    /** HTML of paragraphs, headings, lists and rules; whatever looked like markup in the text is escaped. */
    public String html() {
        return Markdown.html(blocks);
    }

    /** The parts that stand under a heading; what comes before the first heading is in none of them. */
    public List<Section> sections() {
        var anchors = new Anchors();
        var paragraphs = paragraphs().iterator();
        var sections = new ArrayList<Section>();
        for (var block : blocks) {
            if (block instanceof Block.Heading heading) {
                sections.add(new Section(heading.text(), anchors.ofHeading(heading.text()), new ArrayList<>()));
            } else if (!(block instanceof Block.Rule)) {
                var paragraph = paragraphs.next();
                if (!sections.isEmpty()) sections.getLast().paragraphs().add(paragraph);
            }
        }
        return sections;
    }

    /** The paragraphs and list lines in order. */
    public List<Paragraph> paragraphs() {
        var anchors = new Anchors();
        var paragraphs = new ArrayList<Paragraph>();
        int start = 0;
        for (var block : blocks) {
            var text = block.text();
            if (isParagraph(block)) {
                paragraphs.add(new Paragraph(anchors.ofParagraph(text), text, start));
            }
            start += text.length() + BREAK.length();
        }
        return paragraphs;
    }

    private static boolean isParagraph(Block block) {
        return !(block instanceof Block.Heading || block instanceof Block.Rule);
    }

    /**
     * The beginning of the text, headings left out, with an ellipsis if there is more.
     *
     * @param words how many words at most
     */
    public String excerpt(int words) {
        var text = blocks.stream()
                .filter(Body::isParagraph)
                .map(Block::text)
                .collect(Collectors.joining(" "))
                .replace('\n', ' ');
        var boundaries = BreakIterator.getWordInstance(Locale.ROOT);
        boundaries.setText(text);
        int count = 0;
        for (int end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            if (boundaries.getRuleStatus() == BreakIterator.WORD_NONE) continue;
            if (++count == words) return end + 1 >= text.length() ? text : text.substring(0, end) + "…";
        }
        return text;
    }

    /** How many words a reader would count, by the word boundaries of Unicode Standard Annex 29. */
    public int wordCount() {
        var text = plain();
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() != BreakIterator.WORD_NONE) count++;
        }
        return count;
    }
}
