package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.TestArchive;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive that an earlier version of the program made is brought up to date when it is opened. */
class OlderArchiveTest {

    @TempDir
    private Path folder;

    @Test
    void textsOfAnOlderArchive_areKept_andNoLongerLargeObjects() throws SQLException {
        var url = "jdbc:h2:" + folder.resolve("archive");
        var draft = Draft.titled("The lamp").text("One lamp, and the pier it stands on.");
        long id;
        try (var archive = Database.open(url)) {
            id = TestArchive.write(archive, "lamp.txt", draft).getFirst().id();
            OlderSchema.before(
                    4, archive, List.of("alter table article_body alter column markdown set data type clob"));
            assertThat(typeOfMarkdown(archive)).containsExactly("character large object");
        }
        try (var archive = Database.open(url)) {
            assertThat(typeOfMarkdown(archive)).containsExactly("character varying");
            assertThat(archive.<Object>read(
                            snapshot -> snapshot.articles().bodies(List.of(id)).get(id)))
                    .isEqualTo(draft.article().body());
        }
    }

    private static List<String> typeOfMarkdown(Database archive) {
        return Contents.column(
                archive, "select data_type from information_schema.columns where column_name = 'markdown'");
    }
}
