package backissue.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All that an archive's tables hold, to compare one moment with another. */
final class Contents {

    private static final List<String> TABLES = List.of(
            "issue",
            "source",
            "article",
            "article_body",
            "author",
            "byline",
            "person",
            "article_person",
            "mention",
            "quote",
            "article_source",
            "archive");

    private Contents() {}

    /** Every row of every table but that of loads, table by table. */
    static Map<String, List<String>> of(Database archive) {
        try (var connection = archive.connect()) {
            var contents = new TreeMap<String, List<String>>();
            for (var table : TABLES) contents.put(table, rows(connection, "select * from " + table));
            return contents;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of what a statement finds, sorted. */
    static List<String> column(Database archive, String sql) {
        try (var connection = archive.connect()) {
            return rows(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int i = 1; i <= columns; i++) row.add(rows.getString(i));
                found.add(String.join(" | ", row.stream().map(String::valueOf).toList()));
            }
            return found.stream().sorted().toList();
        }
    }
}
