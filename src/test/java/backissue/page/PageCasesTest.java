package backissue.page;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of the corpus, with what has to come out beside it. A page without an expectation gets one written, and
 * the test fails, so that somebody reads it.
 */
class PageCasesTest {

    private static final Path CASES = Path.of("src/test/resources/backissue/page/cases");
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<String> cases() throws IOException {
        return Files.list(CASES)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".txt"))
                .map(name -> name.substring(0, name.length() - 4))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void page_isReadAsItsFileExpects(String name) throws IOException {
        var page = PageText.of(Files.readAllBytes(CASES.resolve(name + ".txt")));
        var reading = PageReadingJson.of(PageReader.bundled().read(page));
        var expected = CASES.resolve(name + ".json");
        if (!Files.exists(expected)) {
            Files.writeString(expected, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(reading) + "\n");
            Assertions.fail("Wrote " + expected + ": read it, and run again.");
        }
        assertThat(reading.toPrettyString())
                .isEqualTo(JSON.readTree(expected.toFile()).toPrettyString());
    }
}
