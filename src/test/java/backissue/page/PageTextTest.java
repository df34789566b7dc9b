package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PageTextTest {

    private static final String PAGE = "Tea for one\n\nA “small” café, and what it cost – in pounds and otherwise.\n";

    @Test
    void emptyPage_isRefused() {
        assertThat(PageText.of(new byte[0]).refused()).contains("is empty");
        assertThat(PageText.of(bytes(" \n\u00a0\n\t\n")).refused()).contains("is empty");
    }

    @Test
    void binaryPage_isRefused() {
        var noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(PageText.of(noise).refused()).isPresent();
        assertThat(PageText.of(bytes("%PDF-1.4 ...")).refused())
                .hasValueSatisfying(r -> assertThat(r).contains("no text"));
        assertThat(PageText.of(new byte[100]).refused()).isPresent();
    }

    @Test
    void pageOverTheSizeLimit_isRefusedWithoutItsBytes() {
        assertThat(PageText.tooLarge(100L << 20))
                .hasValueSatisfying(r -> assertThat(r).contains("102,400 KB").contains("2,048 KB"));
        assertThat(PageText.tooLarge(PageText.MAX_BYTES)).isEmpty();
        assertThat(PageText.of(new byte[PageText.MAX_BYTES + 1]).refused()).isPresent();
    }

    @Test
    void pageOfMoreLinesThanAnyArticleHas_isRefused() {
        assertThat(PageText.of(bytes("a\n".repeat(100_001))).refused())
                .hasValueSatisfying(r -> assertThat(r).contains("100,000 lines"));
        assertThat(PageText.of(bytes("The lamp burned.\n".repeat(20_000))).refused())
                .isEmpty();
    }

    @Test
    void windowsPage_isReadWithAWarning() {
        var page = PageText.of(PAGE.getBytes(Charset.forName("windows-1252")));
        assertThat(page.lines()).isEqualTo(PageText.of(PAGE).lines());
        assertThat(page.warnings())
                .extracting(Warning::sentence)
                .singleElement()
                .asString()
                .contains("windows-1252");
    }

    @Test
    void utf16Page_isReadWithAndWithoutItsMark() {
        assertThat(PageText.of(PAGE.getBytes(StandardCharsets.UTF_16)).lines())
                .isEqualTo(PageText.of(PAGE).lines());
        assertThat(PageText.of(PAGE.getBytes(StandardCharsets.UTF_16LE)).lines())
                .isEqualTo(PageText.of(PAGE).lines());
        assertThat(PageText.of(PAGE.getBytes(StandardCharsets.UTF_16BE)).lines())
                .isEqualTo(PageText.of(PAGE).lines());
    }

    @Test
    void pageEncodedTwice_isReadAsMeant() {
        var meant = "Tea for one – a café’s “small” cup";
        var twice = new String(bytes(meant), Charset.forName("windows-1252")).replace('\ufffd', '\u009d');
        assertThat(PageText.of(bytes(twice)).lines()).containsExactly(meant);
    }

    @Test
    void pageCutInsideACharacter_losesOnlyThat() {
        var whole = bytes("Tea — and toast — for two people é");
        var page = PageText.of(java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThat(page.lines()).containsExactly("Tea — and toast — for two people");
        assertThat(page.warnings()).hasSize(1);
    }

    @Test
    void lineEnds_ofAllKinds_endLines() {
        assertThat(PageText.of(bytes("a\r\nb\rc\nd\u2028e")).lines()).containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    void invisibleCharacters_areGone() {
        assertThat(PageText.of(bytes("\ufeffal\u00adpha\u200b be\u202eta\u00a0 gam\u0000ma"))
                        .lines())
                .containsExactly("alpha beta gamma");
        assertThat(PageText.of(bytes("one\n\u0000two")).warnings())
                .containsExactly(new Warning(2, "NUL characters were left out, in 1 lines."));
    }

    @Test
    void markupTheCrawlKept_isGone() {
        assertThat(PageText.of(bytes("The <em>Weekly</em> editor\\'s page")).lines())
                .containsExactly("The Weekly editor's page");
        assertThat(PageText.of(bytes("<!DOCTYPE html><html>")).refused())
                .hasValueSatisfying(r -> assertThat(r).contains("HTML"));
    }

    /** As large as a page may be. */
    @Test
    void hugeLine_andHalfAMillionShortOnes_areReadInSeconds() {
        var reader = PageReader.bundled();
        var clock = ManagementFactory.getThreadMXBean(); // of this thread's own time, whatever else the machine does
        long began = clock.getCurrentThreadCpuTime();
        assertThat(reader.read(PageText.of("word ".repeat(400_000))).articles()).hasSize(1);
        assertThat(reader.read(PageText.of("a b\n".repeat(500_000))).lineRoles())
                .hasSize(500_000);
        assertThat(reader.read(PageText.of("a b\n\n".repeat(400_000))).lineRoles())
                .hasSize(799_999);
        assertThat(reader.read(PageText.of("Show Hide image\n\nTitle\n\ntext\n\n".repeat(60_000)))
                        .articles())
                .isNotEmpty();
        reader.read(PageText.of("19 July 2016\n\nBy A B\n\n".repeat(90_000)));
        reader.read(PageText.of(("By " + "Ab ".repeat(180) + "\n").repeat(2_000)));
        reader.read(PageText.of(("This a in the " + "1 May 2000 ".repeat(40) + "\n").repeat(4_000)));
        assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - began)).isLessThan(Duration.ofSeconds(20));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
