package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.ArticleDraft;
import backissue.archive.Standfirst;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines of many wordings in the place where pages have them, and what each has to be read as. The wordings are files.
 */
class LinesTest {

    private static final Path FILES = Path.of("src/test/resources/backissue/page/lines");

    private static final String FIRST =
            "The pump had been dry since the fair, and nobody on the green could say who had last oiled it."
                    + " Two buckets stood under the spout. By evening there was a queue of eleven, and a rumour about the other well.";
    private static final String SECOND =
            "Mrs Tull kept a list of those who had drunk and those who had only looked. It was a fair list,"
                    + " people said, though it left out the dogs. The council took it as read and moved on to the matter of the gate.";
    private static final String THIRD =
            "None of this would have mattered had the brewery not closed in the same week. The drays stood in the"
                    + " yard with their shafts up, and boys came to sit on them and to say what they would do if they were the brewer.";
    private static final String STANDFIRST = "What a village learnt from a week without water.";

    private record Case(String printed, String meant) {
        @Override
        public String toString() {
            return printed;
        }
    }

    private static Stream<Case> cases(String file) throws IOException {
        return Files.readString(FILES.resolve(file))
                .lines()
                .filter(line -> !line.startsWith("# "))
                .map(line -> {
                    var sides = line.split(" => ", 2);
                    return new Case(sides[0].replace("\\n", "\n"), sides[1]);
                });
    }

    static Stream<Case> bylines() throws IOException {
        return cases("bylines.txt");
    }

    @ParameterizedTest
    @MethodSource("bylines")
    void byline_creditsEachInTheirRole(Case byline) {
        var article = read("The dry pump", STANDFIRST, byline.printed(), "3 March 2014", FIRST, SECOND, THIRD);
        assertThat(article.bylines().stream()
                        .map(it -> it.name() + " " + it.role())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(byline.meant().equals("none") ? "" : byline.meant());
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    static Stream<Case> dates() throws IOException {
        return cases("dates.txt");
    }

    @ParameterizedTest
    @MethodSource("dates")
    void date_isTheDayPrinted(Case date) {
        var article = read("The dry pump", STANDFIRST, "By Nora Vale", date.printed(), FIRST, SECOND, THIRD);
        assertThat(article.publishedOn())
                .isEqualTo(date.meant().equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(date.meant())));
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    static Stream<Case> captions() throws IOException {
        return cases("captions.txt");
    }

    @ParameterizedTest
    @MethodSource("captions")
    void caption_isNoText(Case caption) {
        var article = read("The dry pump", STANDFIRST, FIRST, caption.printed(), SECOND, THIRD);
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    static Stream<Case> dropCaps() throws IOException {
        return cases("drop-caps.txt");
    }

    @ParameterizedTest
    @MethodSource("dropCaps")
    void dropCap_isPartOfItsWord(Case drop) {
        var rest =
                " until somebody came by at night and oiled it, and said nothing of it to anybody on the green or elsewhere.";
        var article = read("The dry pump", STANDFIRST, drop.printed() + rest, SECOND, THIRD);
        assertThat(paragraphs(article)).containsExactly(drop.meant() + rest, SECOND, THIRD);
    }

    static Stream<Case> characters() throws IOException {
        return cases("characters.txt");
    }

    @ParameterizedTest
    @MethodSource("characters")
    void characters_areThoseMeant(Case characters) {
        var article =
                read("The dry pump", STANDFIRST, FIRST + " One sign " + characters.printed() + " here.", SECOND, THIRD);
        assertThat(paragraphs(article)).first().asString().endsWith(" One sign " + characters.meant() + " here.");
    }

    static Stream<Case> corrections() throws IOException {
        return cases("corrections.txt");
    }

    @ParameterizedTest
    @MethodSource("corrections")
    void correction_isKeptApart(Case correction) {
        var article = read("The dry pump", STANDFIRST, FIRST, SECOND, THIRD, correction.printed());
        assertThat(article.correction()).isPresent();
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    static Stream<Case> paywalls() throws IOException {
        return cases("paywalls.txt");
    }

    @ParameterizedTest
    @MethodSource("paywalls")
    void paywall_isNoText(Case paywall) {
        var article = read("The dry pump", STANDFIRST, FIRST, SECOND, THIRD, paywall.printed());
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    static Stream<Case> titles() throws IOException {
        return cases("titles.txt");
    }

    @ParameterizedTest
    @MethodSource("titles")
    void title_isThereOnce_withoutTheSite(Case title) {
        var article =
                read(title.printed(), STANDFIRST, "By Nora Vale", "3 March 2014", title.meant(), FIRST, SECOND, THIRD);
        assertThat(article.title()).isEqualTo(title.meant());
        assertThat(article.standfirst().map(Standfirst::text)).contains(STANDFIRST);
        assertThat(paragraphs(article)).containsExactly(FIRST, SECOND, THIRD);
    }

    static Stream<Case> signatures() throws IOException {
        return cases("signatures.txt");
    }

    @ParameterizedTest
    @MethodSource("signatures")
    void signature_isNoHeading(Case signature) {
        var article = read(
                "Letters",
                "Your views on the well",
                "A dry week",
                FIRST,
                signature.printed(),
                "Buckets for all",
                SECOND,
                signature.printed(),
                "The brewer replies",
                THIRD,
                signature.printed());
        assertThat(headings(article)).containsExactly("A dry week", "Buckets for all", "The brewer replies");
    }

    static Stream<Case> verses() throws IOException {
        return cases("verses.txt");
    }

    @ParameterizedTest
    @MethodSource("verses")
    void verse_hasNoHeading_andLosesNoLine(Case verse) {
        var article = read(
                "The pump",
                "A poem",
                verse.printed(),
                "This article first appeared in the 12 May 2008 issue of the New Statesman, The long retreat");
        assertThat(headings(article)).isEmpty();
        assertThat(String.join("\n", paragraphs(article)).lines())
                .containsExactlyElementsOf(
                        verse.printed().lines().filter(line -> !line.isBlank()).toList());
    }

    private static ArticleDraft read(String... passages) {
        var page = String.join("\n\n", passages);
        var reading = PageReader.bundled().read(PageText.of(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(reading.articles()).as(reading.refused().orElse("")).hasSize(1);
        return reading.articles().getFirst();
    }

    private static List<String> headings(ArticleDraft article) {
        return article.body().sections().stream()
                .map(section -> section.heading())
                .toList();
    }

    private static List<String> paragraphs(ArticleDraft article) {
        return article.body().blocks().stream().map(block -> block.text()).toList();
    }
}
