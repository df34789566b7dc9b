package backissue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Slaves to the office      | slaves-to-the-office
            The façade cracks         | the-facade-cracks
            Interview: Ed Balls       | interview-ed-balls
            Corbyn’s group            | corbyns-group
            A 'quoted' “word”         | a-quoted-word
            Rock'n'roll               | rocknroll
            1. The Bus                | 1-the-bus
            A — B / C & D             | a-b-c-d
            Straße Æsir Łódź          | strasse-aesir-lodz
            Москва                    | moskva
            ???                       | untitled
            😀                        | untitled
            --x--                     | x
            """)
    void slug_isReadableAscii(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
    }

    @Test
    void longTitle_isCutBetweenWords() {
        var slug = Slug.of("several words ".repeat(20));
        assertThat(slug).hasSizeBetween(80, 100).matches("(several-words-)*several(-words)?");
    }

    @Test
    void longWord_isCut() {
        assertThat(Slug.of("a".repeat(300))).isEqualTo("a".repeat(100));
        assertThat(Slug.of("ab " + "c".repeat(300))).hasSize(100);
    }

    @RepeatedTest(20)
    void anySlug_isAFitPartOfAnAddress_andItsOwnSlug(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 50; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(120); length > 0; length--) text.appendCodePoint(letter(random));
            var slug = Slug.of(text.toString());
            assertThat(slug)
                    .as(text.toString())
                    .matches("[a-z0-9]+(-[a-z0-9]+)*")
                    .hasSizeBetween(1, 100);
            assertThat(Slug.of(slug)).isEqualTo(slug);
        }
    }

    private static int letter(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> ' ' + random.nextInt(95);
            case 1 -> 0xC0 + random.nextInt(0x500);
            case 2 -> 'a' + random.nextInt(26);
            default -> Character.isSurrogate((char) (random.nextInt(0xFFFF))) ? '-' : 0x4E00 + random.nextInt(0x1000);
        };
    }
}
