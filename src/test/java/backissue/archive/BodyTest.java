package backissue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {

    private static final Body FERRIES = new Body(List.of(
            new Block.Paragraph("Ferries leave late."),
            new Block.Heading("Morning"),
            new Block.Paragraph("Fog & <rain>.\nThen sun."),
            new Block.ListLine("7.10 to the island"),
            new Block.ListLine("8.40 back"),
            new Block.Rule(),
            new Block.Heading("Evening"),
            new Block.Heading("Night"),
            new Block.Paragraph("2 boats.")));

    @Test
    void plain_isTheTextWithoutMarkup_blocksApart() {
        assertThat(FERRIES.in(BodyFormat.PLAIN)).isEqualTo("""
                Ferries leave late.

                Morning

                Fog & <rain>.
                Then sun.

                7.10 to the island

                8.40 back

                ***

                Evening

                Night

                2 boats.""");
    }

    @Test
    void markdown_hasHeadingsListsAndRules_andEscapesTheRest() {
        assertThat(FERRIES.in(BodyFormat.MARKDOWN)).isEqualTo("""
                Ferries leave late.

                ## Morning

                Fog \\& \\<rain\\>.\\
                Then sun.

                - 7\\.10 to the island
                - 8\\.40 back

                ***

                ## Evening

                ## Night

                2 boats.""");
    }

    @Test
    void html_hasElementsForBlocks_andEscapesTheRest() {
        assertThat(FERRIES.in(BodyFormat.HTML)).isEqualTo("""
                <p>Ferries leave late.</p>
                <h2>Morning</h2>
                <p>Fog &amp; &lt;rain&gt;.<br />
                Then sun.</p>
                <ul>
                <li>7.10 to the island</li>
                <li>8.40 back</li>
                </ul>
                <hr />
                <h2>Evening</h2>
                <h2>Night</h2>
                <p>2 boats.</p>
                """);
    }

    @Test
    void sections_beginAtEachHeading_whatComesBeforeIsInNone() {
        assertThat(FERRIES.sections()).extracting(Section::heading).containsExactly("Morning", "Evening", "Night");
        assertThat(FERRIES.sections())
                .extracting(section -> section.paragraphs().size())
                .containsExactly(3, 0, 1);
        assertThat(new Body(List.of(new Block.Paragraph("No heading."))).sections())
                .isEmpty();
    }

    @Test
    void emptyBody_isEmptyInEveryForm() {
        var empty = new Body(List.of());
        for (var format : BodyFormat.values()) assertThat(empty.in(format)).isEmpty();
        assertThat(empty.sections()).isEmpty();
        assertThat(empty.wordCount()).isZero();
        assertThat(Body.ofMarkdown("")).isEqualTo(empty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            one two three           | 3
            don't                   | 1
            it’s – well – fine…     | 3
            half-time               | 2
            1,000 pounds            | 2
            3.5 per cent            | 3
            *** … — !               | 0
            😀 🦊                    | 0
            l’été à Paris           | 3
            Анна и Борис            | 3
            """)
    void wordCount_countsWhatAReaderWould(String text, int words) {
        assertThat(new Body(List.of(new Block.Paragraph(text))).wordCount()).isEqualTo(words);
    }

    /** From OWASP's collection of texts that run where they are not escaped. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>",
                "\"><script>alert(1)</script>", "<a href=\"javascript:alert(1)\">x</a>", "[x](javascript:alert(1))",
                "![x](javascript:alert(1))", "<javascript:alert(1)>", "<IMG \"\"\"><SCRIPT>alert(1)</SCRIPT>\">",
                "<<SCRIPT>alert(1);//\\<</SCRIPT>", "<iframe src=//example.org>", "<style>*{}</style>",
                "&lt;script&gt;alert(1)&lt;/script&gt;", "<!--<img src=--><img src=x onerror=alert(1)//-->",
                        "`<script>`",
                "</p><script>alert(1)</script>"
            })
    void html_escapesWhatWouldRun_inEveryBlock(String attack) {
        var blocks = List.<Block>of(new Block.Heading(attack), new Block.Paragraph(attack), new Block.ListLine(attack));
        var html = new Body(blocks).html();
        assertThat(html).startsWith("<h2>").contains("<p>", "<li>");
        assertThat(html.replaceAll("</?(h2|p|ul|li)>", "")).doesNotContain("<", ">");
    }
}
