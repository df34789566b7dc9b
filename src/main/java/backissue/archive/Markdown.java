package backissue.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes blocks as CommonMark and reads them back unchanged. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /** Characters that can begin markup anywhere in a line. */
    private static final Pattern INLINE = Pattern.compile("[\\\\`*_\\[\\]<>&]");

    /** What would make a line something other than a line of a paragraph. */
    private static final Pattern AT_LINE_START = Pattern.compile("^(?=[#+=~|-])|^(\\d{1,9})(?=[.)])");

    /** Hashes that would be taken for the closing of a heading. */
    private static final Pattern HEADING_END = Pattern.compile("(?<=\\s)#+$");

    private Markdown() {}

    static String write(List<Block> blocks) {
        var out = new StringBuilder();
        Block before = null;
        for (var block : blocks) {
            if (before != null) {
                boolean sameList = before instanceof Block.ListLine && block instanceof Block.ListLine;
                out.append(sameList ? "\n" : "\n\n");
            }
            out.append(
                    switch (block) {
                        case Block.Heading heading ->
                            "## " + HEADING_END.matcher(escape(heading.text())).replaceFirst("\\\\$0");
                        case Block.Rule _ -> "***";
                        case Block.ListLine line -> "- " + escape(line.text());
                        case Block.Paragraph paragraph ->
                            paragraph
                                    .text()
                                    .lines()
                                    .map(Markdown::escape)
                                    .reduce((a, b) -> a + "\\\n" + b)
                                    .orElse("");
                    });
            before = block;
        }
        return out.toString();
    }

    static List<Block> read(String markdown) {
        var blocks = new ArrayList<Block>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Heading heading) {
                blocks.add(new Block.Heading(text(heading)));
            }

            @Override
            public void visit(org.commonmark.node.Paragraph paragraph) {
                var text = text(paragraph);
                blocks.add(
                        paragraph.getParent() instanceof ListItem
                                ? new Block.ListLine(text)
                                : new Block.Paragraph(text));
            }

            @Override
            public void visit(ThematicBreak rule) {
                blocks.add(new Block.Rule());
            }

            @Override
            public void visit(BulletList list) {
                visitChildren(list);
            }
        });
        return blocks;
    }

    static String html(List<Block> blocks) {
        return HTML.render(PARSER.parse(write(blocks)));
    }

    private static String text(Node node) {
        var text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(HardLineBreak line) {
                text.append('\n');
            }

            @Override
            public void visit(SoftLineBreak line) {
                text.append('\n');
            }
        });
        return text.toString();
    }

    private static String escape(String line) {
        var inline = INLINE.matcher(line).replaceAll("\\\\$0");
        return AT_LINE_START.matcher(inline).replaceFirst("$1\\\\");
    }
}
