package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.archive.ArticleDraft;
import backissue.archive.Block;
import backissue.archive.BylineDraft;
import backissue.archive.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No paragraph of prose leaves the body, wherever it stands and whatever furniture the page has, and nobody in it
 * becomes an author.
 */
class ProseStaysTest {

    private static final PageReader READER = PageReader.bundled();

    private static final List<String> PARAGRAPHS = List.of(
            "The ferry had not run since Tuesday, and in the harbour office the clerk was filling the ledger with pencilled guesses."
                    + " Nobody minded. The island had bread for a week and the schoolmistress had enough chalk for two.",
            "By the second evening the talk had turned to the bridge, which three councils had promised and none had drawn."
                    + " Old maps were brought out, and a ruler, and then a bottle that belonged to the chapel.",
            "It is easy to be clever about such evenings from the mainland. What the visitors never wrote down is how carefully"
                    + " everybody listened, and how few of them wanted the bridge once they had heard what it would carry.",
            "When the engine started at last the whole quay went down to look. The clerk put away the pencil, ruled a line"
                    + " under the week and wrote the date in ink, as if nothing in the ledger had ever been a guess.");

    /** Paragraphs that begin or read like something else. */
    private static final List<String> PROSE = List.of(
            "Robin Cook was late, and the hall had been cold for an hour.",
            "Robin Cook is late again, and the historian beside him has fallen asleep.",
            "Gerhard Schröder was early. Schröder was always early, and Joschka Fischer late.",
            "Clare Short has never forgotten the ferry, nor the writer who missed it.",
            "Tony Benn lives on in the minutes, a minister of small print.",
            "Barbara Castle won the vote by two, and the president of the chapel wept.",
            "Mo Mowlam will not come back, said the editor of the island's only paper.",
            "Roy Jenkins runs through the story like a thread through a hem.",
            "Shirley Williams, who had missed the boat, is remembered for her sandwiches.",
            "Harold Wilson's latest idea was to move the pier.",
            "He is the author of his own misfortune, they said of the clerk.",
            "Her latest remark was that no editor would ever print it.",
            "Details, she said, are for those who arrive on time.",
            "Nobody on the island is published by anyone.",
            "The bridge takes place in the mind, on Thursdays.",
            "“Comments,” said the clerk, “are what people make when the ferry is late.”",
            "Related or not, they all have the same chin.",
            "This article of faith first appeared in the chapel.",
            "Photographs of the pier hang in every kitchen.",
            "By then it was dark.",
            "By Christmas, nobody cared.",
            "To subscribe to that view took courage, and the clerk had none to spare.",
            "Subscribe to nothing, the harbour master said, and you will owe nothing.",
            "Order was restored when a copy of the old map turned up.",
            "Tickets had been sold out by noon, and he went home.",
            "For details one asked the widow at the lock.",
            "The pamphlet is published tomorrow, and nobody will read it.",
            "The vote takes place on Tuesday, and the whole quay will be there.",
            "Click here and nothing happens, he used to say of the pump.",
            "Sign up for the winter, the sergeant said.",
            "Continue reading for the sake of the boy, said the master.",
            "More from habit than from hunger, he ate.",
            "Related: by marriage, and by debt.",
            "Picture: a man with a spade.",
            "Robin Cook is the minister who came late.",
            "Robin Cook writes his own part in this story, badly.",
            "Robin Cook teaches us to wait.",
            "Robin Cook is a poet of the delayed train. He was late.");

    /** Lines of the site, as pages have them between the paragraphs of an article. */
    private static final List<String> BETWEEN = List.of(
            "Show Hide image",
            "GETTY IMAGES\nShow Hide image",
            "Advertisement",
            "Sign up to our newsletters",
            "Most read",
            "Related articles",
            "More from Politics",
            "Follow us",
            "Recommended",
            "Read more: The ledger question",
            "Home\nNews\nSearch",
            "Content from our partners\nHow bridges pay for themselves",
            "Share this article",
            "Photo: Ana Marsh/Harbour Press");

    private static final Map<String, List<String>> BELOW = Map.of(
            "nothing", List.of(),
            "issue",
                    List.of(
                            "",
                            "This article first appeared in the 12 May 2008 issue of the New Statesman, The long retreat"),
            "note and issue",
                    List.of(
                            "",
                            "Clara Penrose is a novelist",
                            "",
                            "This article first appeared in the 12 May 2008 issue of the New Statesman, The long retreat"),
            "note and plug", List.of("", "Clara Penrose is the author of \"Tidal\" (Harbour Press, £9.99)"),
            "correction", List.of("", "Correction: an earlier version of this article gave the wrong pier."),
            "newsletter", List.of("", "Sign up to our newsletters", "Enter your email address"),
            "related", List.of("", "Related articles", "A short teaser", "Another teaser"));

    private static final Map<String, List<String>> ABOVE = Map.of(
            "title", List.of("The ledger of guesses", ""),
            "title and standfirst",
                    List.of("The ledger of guesses", "", "How an island learnt to do without its bridge", ""),
            "date and byline",
                    List.of(
                            "12 May 2008",
                            "",
                            "The ledger of guesses",
                            "",
                            "How an island did without.",
                            "",
                            "By Ana Marsh",
                            ""),
            "picture",
                    List.of(
                            "ARCHIVE IMAGES",
                            "Show Hide image",
                            "",
                            "The ledger of guesses",
                            "",
                            "How an island did without its bridge for a year",
                            ""));

    private record Page(String name, String sentence, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Page> pages() {
        return ABOVE.keySet().stream()
                .sorted()
                .flatMap(above -> BELOW.keySet().stream()
                        .sorted()
                        .flatMap(below -> PROSE.stream()
                                .flatMap(prose -> Stream.iterate(1, i -> i <= PARAGRAPHS.size(), i -> i + 1)
                                        .map(position -> page(above, below, prose, position)))));
    }

    private static Page page(String above, String below, String prose, int position) {
        var lines = new ArrayList<>(ABOVE.get(above));
        for (int i = 0; i < PARAGRAPHS.size(); i++) {
            if (i > 0) lines.add("");
            lines.add(PARAGRAPHS.get(i));
            if (i + 1 == position) lines.addAll(List.of("", prose));
        }
        lines.addAll(BELOW.get(below));
        return new Page(
                "%s, %s: after paragraph %d “%s”".formatted(above, below, position, prose),
                prose,
                String.join("\n", lines));
    }

    static Stream<String> furniture() {
        return ABOVE.keySet().stream().flatMap(above -> BELOW.keySet().stream().map(below -> above + "/" + below));
    }

    @ParameterizedTest
    @MethodSource("furniture")
    void everySentence_staysInTheBody_andNobodyInItIsAnAuthor(String furniture) {
        var wrong = pages().filter(page -> page.name().startsWith(furniture.replace("/", ", ") + ":"))
                .filter(page -> !isWhole(page))
                .map(page -> page.name().replaceFirst("^[^:]*: ", ""))
                .toList();
        assertThat(wrong).isEmpty();
    }

    static Stream<String> between() {
        return BETWEEN.stream();
    }

    @ParameterizedTest
    @MethodSource("between")
    void linesOfTheSiteBetweenParagraphs_takeNoneWithThem(String line) {
        for (var gap : List.of("\n\n", "\n")) {
            for (int position = 1; position < PARAGRAPHS.size(); position++) {
                for (var above : ABOVE.values()) {
                    var passages = new ArrayList<>(PARAGRAPHS);
                    passages.add(position, line);
                    var page = String.join("\n", above) + "\n" + String.join(gap, passages) + "\n\n"
                            + BELOW.get("issue").getLast();
                    assertThat(body(page)).as(page).contains(PARAGRAPHS);
                }
            }
        }
    }

    private static String body(String page) {
        return READER.read(PageText.of(page.getBytes(StandardCharsets.UTF_8))).articles().stream()
                .flatMap(article -> article.body().blocks().stream())
                .map(Block::text)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isWhole(Page page) {
        var reading = READER.read(PageText.of(page.text().getBytes(StandardCharsets.UTF_8)));
        if (reading.articles().size() != 1) return false;
        var article = reading.articles().getFirst();
        var body = article.body().blocks().stream().map(Block::text).collect(Collectors.joining("\n"));
        return body.contains(page.sentence())
                && PARAGRAPHS.stream().allMatch(body::contains)
                && List.of("Ana Marsh", "Clara Penrose").containsAll(authors(article));
    }

    private static List<String> authors(ArticleDraft article) {
        return article.bylines().stream()
                .filter(byline -> byline.role() == Role.AUTHOR)
                .map(BylineDraft::name)
                .toList();
    }
}
