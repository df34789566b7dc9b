package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void name_hasCapitals_soThatASentenceIsNoByline() {
        assertThat(filled("By {names}", "By Ann Lee and Bo O’Hara", "names")).contains("Ann Lee and Bo O’Hara");
        assertThat(filled("By {names}", "By the end of the year", "names")).isEmpty();
        assertThat(filled("By {names}", "BY ANN LEE", "names")).contains("ANN LEE");
    }

    @Test
    void blank_keepsTheQuotationMarksOfThePage() {
        assertThat(filled(
                        "In the {date} issue of the {publication}, {title}",
                        "In the 3 May 2001 issue of the Globe, Who’s who – now",
                        "title"))
                .contains("Who’s who – now");
    }

    @Test
    void secondName_isTheFirstAgain() {
        assertThat(filled("{name} {name}", "Ann Lee Ann Lee", "name")).contains("Ann Lee");
        assertThat(filled("{name} {name}", "Ann Lee Bo Diaz", "name")).isEmpty();
    }

    @Test
    void dates_areReadInEveryOrder() {
        assertThat(PageDate.parse("18 June 2007")).contains(LocalDate.of(2007, 6, 18));
        assertThat(PageDate.parse("Mon 3 Feb 2020")).contains(LocalDate.of(2020, 2, 3));
        assertThat(PageDate.parse("March 21, 2014")).contains(LocalDate.of(2014, 3, 21));
        assertThat(PageDate.parse("2025-03-26")).contains(LocalDate.of(2025, 3, 26));
        assertThat(PageDate.parse("30 June – 6 July 2016")).contains(LocalDate.of(2016, 6, 30));
        assertThat(PageDate.parse("31 February 2016")).isEmpty();
    }

    @Test
    void namesInCapitals_getOrdinaryCase() {
        assertThat(Names.each("DAN MURRELL")).containsExactly("Dan Murrell");
        assertThat(Names.each("ANNE-MARIE MCDONALD and SEAN O’BRIEN"))
                .containsExactly("Anne-Marie McDonald", "Sean O’Brien");
        assertThat(Names.each("LUDWIG VAN DYKE")).containsExactly("Ludwig van Dyke");
        assertThat(Names.each("J K Rowling, C. Wright Mills & Jo Bloggs."))
                .containsExactly("J K Rowling", "C. Wright Mills", "Jo Bloggs");
    }

    @Test
    void layoutFile_withAMistake_namesTheLine() {
        assertThatThrownBy(() -> LayoutFile.parse("mine", "# a remark\nbylime By {names}"))
                .hasMessageContaining("mine.layout, line 2");
        assertThatThrownBy(() -> new Layout(LayoutFile.parse("mine", "byline By {nmaes}")))
                .hasMessageContaining("{nmaes}");
    }

    private static Optional<String> filled(String wording, String line, String blank) {
        return new Wording(wording).fill(Line.of(1, line)).flatMap(values -> values.value(blank));
    }
}
