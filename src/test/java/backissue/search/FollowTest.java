package backissue.search;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.search.TestArchive.Made;
import backissue.store.Database;
import backissue.store.Slice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index follows the database, whatever happens to either. */
final class FollowTest {

    private static final Made FIRST = Made.of("First", "Anna Berg met Carl Dorn in the harbour.")
            .naming("Anna Berg", "Carl Dorn")
            .by("Eva Falk");

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open("mem:");
        TestArchive.write(database, FIRST);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ArticleIndex opened() {
        return ArticleIndex.open(Optional.of(folder), database);
    }

    private static List<String> found(ArticleIndex index, String text) {
        return index.search(SearchQuery.of(text, 20)).slice().entries().stream()
                .map(Slice.Entry::row)
                .map(hit -> hit.kind() + " " + hit.slug())
                .toList();
    }

    private long version() {
        return database.read(snapshot -> snapshot.version());
    }

    @Test
    void index_thatIsMissing_findsNothingAndIsBuilt() {
        try (var index = opened()) {
            assertThat(found(index, "harbour")).isEmpty();
            assertThat(index.version()).isEqualTo(-1);
            index.follow();
            assertThat(found(index, "harbour")).containsExactly("ARTICLE first");
            assertThat(index.version()).isEqualTo(version());
        }
    }

    @Test
    void article_added_isFoundWithItsPeople() {
        try (var index = opened()) {
            index.follow();
            TestArchive.write(
                    database, Made.of("Second", "Greta Holm stays on the pier.").naming("Greta Holm"));
            index.follow();
            assertThat(found(index, "holm")).containsExactly("PERSON greta-holm", "ARTICLE second");
            assertThat(found(index, "harbour")).containsExactly("ARTICLE first");
        }
    }

    @Test
    void article_changed_losesItsOldWordsAndThePeopleNobodyElseNames() {
        try (var index = opened()) {
            index.follow();
            TestArchive.write(
                    database,
                    Made.of("First", "Anna Berg is alone on the quay.").naming("Anna Berg"));
            index.follow();
            assertThat(found(index, "harbour")).isEmpty();
            assertThat(found(index, "Dorn")).isEmpty();
            assertThat(found(index, "Falk")).isEmpty();
            assertThat(found(index, "Berg")).containsExactly("PERSON anna-berg", "ARTICLE first");
            assertThat(index.version()).isEqualTo(version());
        }
    }

    @Test
    void crash_betweenTheDatabaseAndTheIndex_isMended() throws IOException {
        try (var index = opened()) {
            index.follow();
        }
        TestArchive.write(database, Made.of("Second", "On the pier."));
        try (var index = opened()) {
            assertThat(found(index, "harbour")).as("readable meanwhile").hasSize(1);
            index.follow();
            assertThat(found(index, "pier")).containsExactly("ARTICLE second");
        }
    }

    @Test
    void crash_inTheMiddleOfWriting_leavesTheLastCommit() throws Exception {
        try (var index = opened()) {
            index.follow();
        }
        var crash = AnotherProcess.run(WriterThatDies.class, folder.toString());
        assertThat(crash.exitCode()).as(crash.output()).isEqualTo(WriterThatDies.CODE);
        TestArchive.write(database, Made.of("Second", "On the pier."));
        try (var index = opened()) {
            index.follow();
            assertThat(found(index, "harbour")).containsExactly("ARTICLE first");
            assertThat(found(index, "pier")).containsExactly("ARTICLE second");
            assertThat(found(index, "debris")).isEmpty();
        }
    }

    @Test
    void folder_deleted_isBuiltAgain() throws IOException {
        try (var index = opened()) {
            index.follow();
            deleteFiles();
            assertThat(found(index, "harbour"))
                    .as("what was read stays readable")
                    .hasSize(1);
            index.follow();
            assertThat(found(index, "harbour")).containsExactly("ARTICLE first");
            TestArchive.write(database, Made.of("Second", "On the pier."));
            index.follow();
            assertThat(found(index, "pier")).hasSize(1);
        }
        try (var index = opened()) {
            assertThat(found(index, "pier")).hasSize(1);
        }
    }

    @Test
    void folder_damaged_isBuiltAgain() throws IOException {
        try (var index = opened()) {
            index.follow();
        }
        var random = new Random(7);
        for (var damage : Damage.values()) {
            for (var file : files()) {
                if (!Files.exists(file) || Files.size(file) == 0) continue;
                damage.doTo(file, random);
                try (var index = opened()) {
                    index.follow();
                    assertThat(found(index, "harbour"))
                            .as("%s of %s", damage, file)
                            .containsExactly("ARTICLE first");
                    TestArchive.write(database, Made.of("Second", "On the pier " + damage + file.getFileName()));
                    index.follow();
                    assertThat(found(index, "pier"))
                            .as("%s of %s", damage, file)
                            .containsExactly("ARTICLE second");
                }
            }
        }
    }

    private enum Damage {
        CUT,
        GARBAGE,
        ONE_BYTE,
        EMPTY;

        void doTo(Path file, Random random) throws IOException {
            var bytes = Files.readAllBytes(file);
            switch (this) {
                case CUT -> bytes = Arrays.copyOf(bytes, bytes.length / 2);
                case GARBAGE -> random.nextBytes(bytes);
                case ONE_BYTE -> bytes[bytes.length / 2] ^= 0x55;
                case EMPTY -> bytes = new byte[0];
            }
            Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        }
    }

    @Test
    void index_ofAnotherArchive_isNotSearchedAndIsBuiltAgain() {
        try (var index = opened()) {
            index.follow();
        }
        try (var other = Database.open("mem:")) {
            other.write(writer -> writer.loadBegins(Instant.EPOCH));
            TestArchive.write(other, Made.of("Elsewhere", "In the hills."));
            try (var index = ArticleIndex.open(Optional.of(folder), other)) {
                assertThat(found(index, "harbour")).isEmpty();
                index.follow();
                assertThat(found(index, "harbour")).isEmpty();
                assertThat(found(index, "hills")).hasSize(1);
            }
        }
    }

    @Test
    void archive_putBackToAnEarlierState_isIndexedAnew() {
        TestArchive.write(database, Made.of("Second", "On the pier."));
        try (var index = opened()) {
            index.follow();
        }
        try (var backup = Database.open("mem:")) {
            TestArchive.write(backup, FIRST);
            try (var index = ArticleIndex.open(Optional.of(folder), backup)) {
                index.follow();
                assertThat(found(index, "pier")).isEmpty();
                assertThat(found(index, "harbour")).hasSize(1);
            }
        }
    }

    @Test
    void index_thatMissesADocument_isBuiltAgainAtTheNextChange() throws IOException {
        try (var index = opened()) {
            index.follow();
        }
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            var stamp = writer.getLiveCommitData();
            writer.deleteDocuments(new Term(IndexFields.KEY, IndexFields.key(HitKind.PERSON, 1)));
            writer.setLiveCommitData(stamp);
        }
        TestArchive.write(database, Made.of("Second", "On the pier."));
        try (var index = opened()) {
            index.follow();
            assertThat(found(index, "Anna")).contains("PERSON anna-berg");
        }
    }

    @Test
    void index_writtenByAnotherInstance_isSeenWithoutFollowing() {
        try (var reader = opened();
                var writer = opened()) {
            writer.follow();
            assertThat(found(reader, "harbour")).hasSize(1);
            TestArchive.write(database, Made.of("Second", "On the pier."));
            writer.follow();
            assertThat(found(reader, "pier")).containsExactly("ARTICLE second");
        }
    }

    @Test
    void follow_whileAnotherWrites_returnsWithout() throws IOException {
        try (var index = opened();
                var directory = FSDirectory.open(folder);
                var other = new IndexWriter(directory, new IndexWriterConfig())) {
            other.addDocument(new Document());
            index.follow();
            assertThat(index.version()).isEqualTo(-1);
            other.rollback();
            index.follow();
            assertThat(index.version()).isEqualTo(version());
        }
    }

    @Test
    void follower_bringsTheIndexAlongByItself() throws InterruptedException {
        try (var index = opened();
                var follower = IndexFollower.start(index, Duration.ofMillis(5))) {
            assertThat(follower).isNotNull();
            TestArchive.write(database, Made.of("Second", "On the pier."));
            long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (index.version() < version()) {
                assertThat(System.nanoTime() - limit)
                        .as("the index follows within 30 seconds")
                        .isNegative();
                Thread.onSpinWait();
            }
            assertThat(found(index, "pier")).containsExactly("ARTICLE second");
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private void deleteFiles() throws IOException {
        for (var file : files()) Files.delete(file);
        Files.delete(folder);
    }

    @Test
    void writing_thatIsStopped_leavesTheIndexAsItWas_andIsDoneAtTheNextStart() {
        try (var index = opened()) {
            index.follow();
            long before = index.version();
            TestArchive.write(database, Made.of("Second", "The quay was empty."));
            index.stopWriting();
            index.follow();
            assertThat(index.version()).isEqualTo(before);
            assertThat(found(index, "harbour")).containsExactly("ARTICLE first");
            assertThat(found(index, "quay")).isEmpty();
        }
        try (var index = opened()) {
            index.follow();
            assertThat(found(index, "quay")).containsExactly("ARTICLE second");
        }
    }

    @Test
    void follower_closedWhileItWrites_leavesNothingByHalves() {
        for (int i = 0; i < 700; i++) {
            TestArchive.write(database, Made.of("Report " + i, "Barge number " + i + " came to the quay."));
        }
        try (var index = opened()) {
            IndexFollower.start(index, Duration.ofMillis(5)).close();
            assertThat(index.version()).isIn(-1L, version());
        }
        try (var index = opened()) {
            index.follow();
            assertThat(index.version()).isEqualTo(version());
            assertThat(found(index, "quay")).hasSize(20);
        }
    }
}
