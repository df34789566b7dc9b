package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BundledModelTest {

    @Test
    void modelAndLists_areSmall() throws IOException {
        long size = 0;
        for (String name : List.of(
                "person.model",
                "given-names.txt",
                "common-words.txt",
                "surnames.txt",
                "places.txt",
                "groups.txt",
                "demonyms.txt")) {
            try (var in = PeopleFinder.class.getResourceAsStream(name)) {
                size += in.readAllBytes().length;
            }
        }
        assertThat(size).isLessThan(5_000_000);
    }

    @Test
    void oneFinder_servesManyThreads() {
        var finder = PeopleFinder.bundled();
        String body =
                "In June Margaret Holloway met Peter Dunne. Holloway spoke first; Dunne, a tall man," + " listened.";
        var alone = finder.find(body, List.of());
        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> finder.find(body, List.of()))
                        .distinct())
                .containsExactly(alone);
    }
}
