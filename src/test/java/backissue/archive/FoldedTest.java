package backissue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0000', delimiter = '|', textBlock = """
            The façade cracks          | the facade cracks
            The fac\u0327ade cracks    | the facade cracks
            Corbyn’s                   | corbyn's
            ‘Corbyn`s´                 | 'corbyn's'
            “Yes”, she said            | "yes", she said
            Losing – or not            | losing-or not
            Losing—or not              | losing-or not
            Losing -- or not           | losing-or not
            co‑operative               | co-operative
            wait…                      | wait...
            two   \u00a0 words         | two words
            100% C++_                  | 100% c++_
            Łódź, Straße, Œuvre        | lodz, strasse, oeuvre
            """)
    void text_isFolded_asItMayBeTyped(String text, String folded) {
        assertThat(Folded.of(text)).isEqualTo(folded);
        assertThat(Folded.of(folded)).isEqualTo(folded);
    }
}
