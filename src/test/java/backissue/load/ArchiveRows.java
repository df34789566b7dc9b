package backissue.load;

import backissue.store.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows of an archive without what differs from one database to the next: ids, times and the record of loads. */
final class ArchiveRows {

    private static final List<String> QUERIES = List.of(
            "select 'issue', slug, publication, title, published_on from issue",
            "select 'source', file, sha256 from source",
            """
            select 'article', a.slug, a.title, title_key, standfirst, standfirst_cut, a.published_on, listed_on, i.slug, word_count,
                   image_credit, correction, fingerprint
            from article a left join issue i on i.id = issue_id
            """,
            "select 'body', slug, markdown from article_body join article on id = article_id",
            "select 'author', slug, name, sort_key from author",
            """
            select 'byline', a.slug, position, w.slug, role, bio
            from byline join article a on a.id = article_id join author w on w.id = author_id
            """,
            "select 'person', slug, name, sort_key, kind, article_count, mention_count from person",
            """
            select 'article_person', a.slug, p.slug, article_person.mention_count, first_offset, description
            from article_person join article a on a.id = article_id join person p on p.id = person_id
            """,
            """
            select 'mention', a.slug, p.slug, start_offset, end_offset, text
            from mention join article a on a.id = article_id join person p on p.id = person_id
            """,
            """
            select 'quote', a.slug, p.slug, start_offset, end_offset, text
            from quote join article a on a.id = article_id join person p on p.id = person_id
            """,
            """
            select 'article_source', a.slug, s.file, first_line, last_line
            from article_source join article a on a.id = article_id join source s on s.id = source_id
            """);

    /** An article that was written by halves: each of the pages has a body, a source and an issue, and names people. */
    private static final String HALVES = """
            select slug from article a
            where not exists (select 1 from article_body where article_id = a.id)
               or not exists (select 1 from article_source where article_id = a.id)
               or not exists (select 1 from mention where article_id = a.id)
               or issue_id is null
            """;

    private ArchiveRows() {}

    static List<String> all(String url) {
        try (var archive = Database.open(url);
                var connection = archive.connect()) {
            var rows = new ArrayList<String>();
            for (var query : QUERIES) rows.addAll(rows(connection, query));
            return rows.stream().sorted().toList();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> articlesByHalves(String url) {
        try (var archive = Database.open(url);
                var connection = archive.connect()) {
            return rows(connection, HALVES);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static int articles(Database archive) {
        try (var connection = archive.connect()) {
            return Integer.parseInt(
                    rows(connection, "select count(*) from article").getFirst());
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        var rows = new ArrayList<String>();
        try (var result = connection.createStatement().executeQuery(query)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) row.add(result.getString(i));
                rows.add(String.join(" | ", row.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }
}
