package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Short texts, a folder for each kind of name, and beside each the people it names with the words that name them. */
class PersonCasesTest {

    private static final Path CASES = Path.of("src/test/resources/backissue/people/cases");

    private static final PeopleFinder FINDER = PeopleFinder.bundled();

    static Stream<Path> cases() throws IOException {
        try (var files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void peopleOfAText_areThoseAReaderFinds(Path text) throws IOException {
        var expected = Files.readAllLines(Path.of(text.toString().replace(".txt", ".people")));
        var found = found(Files.readString(text).strip());
        if (isKnownWrong(text)) assertThat(found).as("no longer wrong").doesNotContainSequence(expected);
        else assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean isKnownWrong(Path text) throws IOException {
        return Files.readString(CASES.resolve("known-wrong.md")).contains(CASES.relativize(text) + ":");
    }

    private static List<String> found(String body) {
        return FINDER.find(body, List.of()).stream()
                .map(person -> Marked.described(person, body))
                .toList();
    }
}
