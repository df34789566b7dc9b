package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import backissue.archive.PersonDraft;
import backissue.archive.PersonKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On the seed articles, as crawled and as retold, where they are at hand. */
class SeedPeopleTest {

    private static final PeopleFinder FINDER = PeopleFinder.bundled();

    /** The retelling names some people once more or less, so its bar is lower. */
    static Stream<Arguments> pages() {
        return Stream.of(Arguments.of(SeedArticles.ORIGINALS, 0.97), Arguments.of(SeedArticles.RETOLD, 0.95));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void personsAndMentions_areFoundAsAReaderFindsThem(Path pages, double bar) throws IOException {
        assumeTrue(Files.isDirectory(pages), "these pages are not here");
        List<GoldScore> persons = new ArrayList<>();
        List<GoldScore> mentions = new ArrayList<>();
        for (var article : SeedArticles.ALL) {
            String body = article.body(pages);
            List<PersonDraft> drafts = FINDER.find(body, article.titles(pages));
            persons.add(GoldScore.persons(article.slug(), drafts));
            mentions.add(GoldScore.mentions(article.slug(), drafts, body));
        }
        assertThat(GoldScore.f1(persons)).as(() -> differences(persons)).isGreaterThanOrEqualTo(bar);
        assertThat(GoldScore.f1(mentions)).as(() -> differences(mentions)).isGreaterThanOrEqualTo(bar);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onlyTheMadeUp_areFictional(Path pages) throws IOException {
        assumeTrue(Files.isDirectory(pages), "these pages are not here");
        List<String> fictional = new ArrayList<>();
        for (var article : SeedArticles.ALL) {
            for (PersonDraft draft : FINDER.find(article.body(pages), article.titles(pages))) {
                if (draft.kind() == PersonKind.FICTIONAL) fictional.add(draft.name());
            }
        }
        assertThat(fictional).containsExactly("David Brent", "Keith");
    }

    private static String differences(List<GoldScore> scores) {
        return scores.stream().flatMap(s -> s.differences.stream()).toList().toString();
    }
}
