package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.time.LocalDate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two loads at the same moment, as two people may run them. */
@OnEachDatabase
@Timeout(120)
class ConcurrentWritersTest {

    private static final int ROUNDS = 25;

    private final Database archive;

    ConcurrentWritersTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    /** What a writer does in a round; the writers begin each round together. */
    @FunctionalInterface
    private interface Round {
        void write(int writer, int round);
    }

    private static void together(Round each) throws InterruptedException {
        var rounds = new Phaser(2);
        try (var writers = Executors.newFixedThreadPool(2)) {
            var running = IntStream.range(0, 2)
                    .<Future<?>>mapToObj(writer -> writers.submit(() -> {
                        try {
                            for (int round = 0; round < ROUNDS; round++) {
                                rounds.arriveAndAwaitAdvance();
                                each.write(writer, round);
                            }
                        } finally {
                            rounds.arriveAndDeregister(); // whoever fails does not hold up the other
                        }
                    }))
                    .toList();
            for (var future : running) future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @Test
    void newPeopleAndAuthors_ofTwoWritersAtOnce_areNeitherDoubledNorLost() throws InterruptedException {
        together((writer, round) -> TestArchive.write(
                archive,
                writer + "/" + round + ".txt",
                Draft.titled("Article %d of writer %d".formatted(round, writer))
                        .inIssue("The Harbour Review", LocalDate.of(1984, 1, 1).plusDays(round))
                        .by("Author Number" + round, Role.AUTHOR)
                        .naming("Person Number" + round, "Other Number" + round)));
        assertThat(Contents.column(archive, "select slug from article")).hasSize(2 * ROUNDS);
        assertThat(Contents.column(archive, "select slug from issue")).hasSize(ROUNDS);
        assertThat(Contents.column(archive, "select slug from author")).hasSize(ROUNDS);
        assertThat(Contents.column(archive, "select slug from person")).hasSize(2 * ROUNDS);
        assertThat(Contents.column(archive, "select person_id from mention")).hasSize(4 * ROUNDS);
    }

    @Test
    void sameArticle_fromTwoPagesAtOnce_isOneRow() throws InterruptedException {
        together((writer, round) -> TestArchive.write(
                archive,
                writer + "/" + round + ".txt",
                Draft.titled("Article " + round).naming("Clara Voss")));
        assertThat(Contents.column(archive, "select slug from article")).hasSize(ROUNDS);
        assertThat(Contents.column(archive, "select article_id from article_source"))
                .hasSize(2 * ROUNDS);
    }

    @Test
    void personWhomOneWriterDrops_whileTheOtherNamesThem_isThere() throws InterruptedException {
        together((writer, round) -> {
            boolean names = (round + writer) % 2 == 0;
            var draft = Draft.titled("Article of writer " + writer).by(names ? "Ada Fisk" : "Ben Orr", Role.AUTHOR);
            TestArchive.write(archive, writer + ".txt", names ? draft.naming("Clara Voss") : draft.naming("Dan Hale"));
        });
        assertThat(Contents.column(archive, "select slug from person")).containsExactly("clara-voss", "dan-hale");
        assertThat(Contents.column(archive, "select slug from author")).containsExactly("ada-fisk", "ben-orr");
        assertThat(Contents.column(archive, "select person_id from mention")).hasSize(2);
    }
}
