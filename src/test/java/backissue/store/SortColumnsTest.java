package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Article;
import backissue.archive.Naming;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that another program writes have only the columns that it knows. */
@OnEachDatabase
class SortColumnsTest {

    private final TestDatabase kind;

    SortColumnsTest(TestDatabase kind) {
        this.kind = kind;
    }

    private static List<String> titles(Database archive) {
        return archive.read(snapshot -> {
            long person = Lists.ARTICLES_NAMING.parents(snapshot).getFirst();
            return Lists.page(snapshot, Articles.NAMING, List.of(person), PageRequest.first(10))
                    .get(person)
                    .entries()
                    .stream()
                    .map(Slice.Entry::row)
                    .map(Naming::other)
                    .map(Article::title)
                    .toList();
        });
    }

    @Test
    void rowsWithoutThem_areInTheirLists_onceTheArchiveIsOpenedAgain() throws SQLException {
        try (var archive = kind.empty()) {
            TestArchive.write(
                    archive,
                    "1.txt",
                    Draft.titled("Nets").naming("Ada Lovelace"),
                    Draft.titled("Ropes").naming("Ada Lovelace").on(LocalDate.of(1999, 1, 1)));
            var before = titles(archive);
            assertThat(before).hasSize(2);
            try (var connection = archive.connect();
                    var statement = connection.createStatement()) {
                statement.execute("update article set oldest_on = null");
                statement.execute("update byline set listed_on = null, article_slug = null");
                statement.execute("update article_person set listed_on = null, article_slug = null");
                SortColumns.complete(connection); // nothing to do: no other program has said that it wrote
                assertThat(incomplete(statement)).isEqualTo(2);
                statement.execute("update archive set version = version + 1");
                SortColumns.complete(connection);
            }
            assertThat(titles(archive)).isEqualTo(before);
        }
    }

    private static int incomplete(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select count(*) from article_person where listed_on is null")) {
            row.next();
            return row.getInt(1);
        }
    }
}
