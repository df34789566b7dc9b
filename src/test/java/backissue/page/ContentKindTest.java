package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files that are no page of a magazine are refused with what they are. A case is a file, called as its kind of content.
 */
class ContentKindTest {

    private static final Path FILES = Path.of("src/test/resources/backissue/page/refused");

    static List<String> files() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void file_isRefusedForWhatItIs(String name) throws IOException {
        var kind = ContentKind.valueOf(
                name.replaceFirst("(?:-\\d+)?\\.txt$", "").replace('-', '_').toUpperCase(Locale.ROOT));
        assertThat(PageText.of(Files.readAllBytes(FILES.resolve(name))).refused())
                .contains(kind.refusal());
    }

    @ParameterizedTest
    @ValueSource(strings = "cases")
    void pagesOfMagazines_areNone(String folder) throws IOException {
        try (var files = Files.list(FILES.resolveSibling(folder))) {
            for (var file : files.filter(it -> it.toString().endsWith(".txt")).toList()) {
                assertThat(ContentDetector.detect(Files.readString(file)))
                        .as(file.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Page not found", "404 - Not Found", "Access denied"})
    void errorPage_isRefused(String title) {
        assertThat(
                        refusal(
                                title
                                        + "\n\nSorry, there is nothing at this address. Please try the search, or go back to where you came from."))
                .contains("error page");
    }

    @Test
    void wordsWithoutASentence_areNoArticle() {
        assertThat(refusal("apple\nquince\ndamson\nmedlar\nsloe\nelder")).contains("none of its lines is a sentence");
    }

    @Test
    void fewWords_areNoArticle() {
        assertThat(refusal("Closed\n\nThe reading room is closed on Monday.")).contains("7 words");
    }

    private static String refusal(String page) {
        return PageReader.bundled().read(PageText.of(page)).refused().orElseThrow();
    }
}
