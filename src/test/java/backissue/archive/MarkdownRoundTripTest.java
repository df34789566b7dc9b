package backissue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Whatever a text looks like, Markdown keeps it: the blocks read back are the blocks written. */
class MarkdownRoundTripTest {

    /** Texts that mean something else where they are not escaped. */
    static final List<String> TRAPS = List.of(
            "# no heading",
            "## nor this",
            "#",
            "#hashtag",
            "a closing #",
            "a closing ##",
            "- no list",
            "+ nor this",
            "* nor this",
            "-",
            "1. no number",
            "1) nor this",
            "2007. The year",
            "1234567890. long",
            "***",
            "---",
            "===",
            "___",
            "* * *",
            "> no quote",
            "```",
            "~~~ fence",
            "    indented",
            "\tindented",
            "*stars*",
            "_lines_",
            "`code`",
            "[link](http://example.org)",
            "![image](x)",
            "[ref]: /url",
            "<b>bold</b>",
            "<script>",
            "<!-- comment -->",
            "<http://example.org>",
            "http://example.org",
            "&amp; &lt; &#35; &copy;",
            "AT&T",
            "a\\b",
            "\\",
            "\\*",
            "ends in a backslash\\",
            "| a | b |",
            "|---|---|",
            "a ~~b~~",
            "~",
            "=",
            "= x",
            "!",
            "![",
            "[x]",
            "- [ ] task",
            "x\u00a0y",
            "é ß ﬁ Ω Ж",
            "\uD83D\uDC69\u200D\uD83D\uDE80",
            "שלום עולם",
            "مرحبا",
            "“quoted” ‘so’ – and — on…",
            "1",
            "1.",
            "a  two spaces",
            "<",
            ">",
            "&",
            "*",
            "_",
            "(1) one",
            "§ 4",
            ":-)",
            "%",
            "^",
            "{x}",
            "$x$",
            "\"",
            "'",
            "- ",
            "# ",
            "1. ",
            "> ",
            "+",
            "<div>\n<p>",
            "one\ntwo",
            "one\n# two",
            "one\n- two",
            "one\n1. two",
            "one\n***",
            "one\n===",
            "one\n> two",
            "one\\\ntwo");

    private static final String ALPHABET = "ab1 .)#*_-+=~`|<>&[]()!\\\"'/:;é😀ж\u00a0";

    @ParameterizedTest
    @FieldSource("TRAPS")
    void paragraph_isReadAsItWasWritten(String text) {
        assertKept(List.of(new Block.Paragraph(stripped(text))));
    }

    @ParameterizedTest
    @FieldSource("TRAPS")
    void headingAndListLine_areReadAsTheyWereWritten(String text) {
        var line = stripped(text.replace('\n', ' '));
        assertKept(List.of(new Block.Heading(line)));
        assertKept(List.of(new Block.ListLine(line)));
    }

    @ParameterizedTest
    @FieldSource("TRAPS")
    void everyOrderOfBlocks_isKept(String text) {
        var line = stripped(text.replace('\n', ' '));
        var kinds = List.<Block>of(
                new Block.Heading(line), new Block.Paragraph(line), new Block.ListLine(line), new Block.Rule());
        for (var first : kinds)
            for (var second : kinds) for (var third : kinds) assertKept(List.of(first, second, third));
    }

    @RepeatedTest(40)
    void anyText_isKept(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            var blocks = new ArrayList<Block>();
            for (int count = 1 + random.nextInt(4); count > 0; count--) blocks.add(block(random));
            assertKept(blocks);
        }
    }

    private static Block block(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Block.Rule();
            case 1 -> new Block.Heading(text(random));
            case 2 -> new Block.ListLine(text(random));
            case 3 -> new Block.Paragraph(text(random) + "\n" + text(random));
            default -> new Block.Paragraph(text(random));
        };
    }

    private static String text(Random random) {
        var symbols = ALPHABET.codePoints().toArray();
        var text = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            text.appendCodePoint(symbols[random.nextInt(symbols.length)]);
        }
        var stripped = stripped(text.toString());
        return stripped.isEmpty() ? "x" : stripped;
    }

    /** As the page reader gives lines: without space around them, in every line of a verse. */
    private static String stripped(String text) {
        return String.join("\n", text.lines().map(String::strip).toList());
    }

    private static void assertKept(List<Block> blocks) {
        var markdown = new Body(blocks).markdown();
        assertThat(Body.ofMarkdown(markdown).blocks()).as(markdown).isEqualTo(blocks);
        assertThat(Body.ofMarkdown(markdown).markdown()).isEqualTo(markdown);
    }
}
