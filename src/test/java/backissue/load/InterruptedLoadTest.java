package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.Await;
import backissue.cli.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed: the archive stays whole, and the next load finishes the work. */
class InterruptedLoadTest {

    private static final int PAGES = 80;

    private static final String DATABASE = "db/backissue";

    @TempDir
    private static Path shared;

    private static Path pages;
    private static List<String> undisturbed;
    private static List<String> answers;

    /** How long such a load takes from the making of its tables, with the machine to itself. */
    private static Duration life;

    @TempDir
    private Path folder;

    @BeforeAll
    static void loadUndisturbed() {
        pages = MadePages.write(shared.resolve("pages"), 0, PAGES);
        Program.in(shared).run("load", pages.toString());
        life = Duration.ofMillis(System.currentTimeMillis()
                - shared.resolve("db/backissue.password").toFile().lastModified());
        undisturbed = ArchiveRows.all(url(shared));
        answers = SearchAnswers.all(shared.resolve(DATABASE));
        assertThat(answers.getFirst()).contains("totalCount=" + (PAGES + 1));
        assertThat(undisturbed).filteredOn(row -> row.startsWith("article |")).hasSize(PAGES + 1);
    }

    /**
     * Moments of a load's whole life, from the making of its tables to the writing of the index; two archives at a
     * time.
     */
    @Test
    void loadKilledAtTwentyMoments_isFinishedByTheNext() throws Exception {
        var moments = Stream.concat(
                        IntStream.range(0, 14)
                                .mapToObj(part ->
                                        new Moment(life.multipliedBy(part).dividedBy(15), 0)),
                        IntStream.range(0, 6).mapToObj(files -> new Moment(Duration.ZERO, 1 + 2 * files)))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(moments, new Random(42));
        var archives = List.of("a", "b", "c", "d");
        try (var lanes = Executors.newFixedThreadPool(2)) {
            var ends = new ArrayList<Future<?>>();
            for (int i = 0; i < archives.size(); i++) {
                var own = moments.subList(i * 5, i * 5 + 5);
                var place = folder.resolve(archives.get(i));
                ends.add(lanes.submit(() -> killAtEach(own, place)));
            }
            for (var end : ends) end.get();
        }
    }

    /**
     * @param files how many files of a new index there are; 0 if only the time counts, from the opening of the database
     */
    private record Moment(Duration time, int files) {}

    /**
     * Each load goes on where the one before was killed. One that ended before leaves a whole archive; the next begins
     * another.
     */
    private static void killAtEach(List<Moment> moments, Path lane) {
        int archive = 0;
        for (var moment : moments) {
            while (!isKilledAt(moment, made(lane.resolve("archive" + archive)))) {
                isUndisturbed(lane.resolve("archive" + archive));
                assertThat(++archive)
                        .as("archives that were loaded before " + moment)
                        .isLessThan(10);
            }
            assertThat(ArchiveRows.articlesByHalves(url(lane.resolve("archive" + archive))))
                    .isEmpty();
        }
        var last = lane.resolve("archive" + archive);
        assertThat(Program.in(last).run("load", pages.toString()).exitCode()).isZero();
        isUndisturbed(last);
    }

    private static boolean isKilledAt(Moment moment, Path place) {
        try (var load = Program.in(place).start("load", pages.toString())) {
            var before = files(place.resolve("db/backissue.index"));
            // a new database begins with its password, and one that is there with the file that tells its port
            var sign = place.resolve(files(place).isEmpty() ? "db/backissue.password" : "db/backissue.lock.db")
                    .toFile();
            long began = sign.lastModified();
            Await.until("the database to be opened", () -> sign.lastModified() > began || !load.isRunning());
            boolean ended = load.endsWithin(moment.time());
            while (!ended && moment.files() > 0) {
                var now = files(place.resolve("db/backissue.index"));
                now.removeAll(before);
                if (now.size() >= moment.files()) break;
                ended = load.endsWithin(Duration.ofMillis(1));
            }
            if (ended) assertThat(load.awaitEnd()).as(load.toString()).isZero();
            return !ended;
        }
    }

    private static Set<String> files(Path folder) {
        var names = folder.toFile().list();
        return new HashSet<>(names == null ? List.of() : List.of(names));
    }

    private static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isUndisturbed(Path folder) {
        assertThat(ArchiveRows.all(url(folder))).isEqualTo(undisturbed);
        assertThat(SearchAnswers.all(folder.resolve(DATABASE))).isEqualTo(answers);
    }

    private static String url(Path folder) {
        return "jdbc:h2:" + folder.resolve(DATABASE);
    }
}
