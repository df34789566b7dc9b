package backissue.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The columns that lists are ordered by, which repeat what other rows say so that an index has them. This program
 * writes them with each row; a row that another program wrote gets them when the archive is opened.
 */
final class SortColumns {

    private static final String IS_COMPLETE = "select count(*) from archive where version = sorted_version";

    private static final List<String> STATEMENTS = List.of(
            "update article set oldest_on = coalesce(published_on, date '9999-12-31') where oldest_on is null",
            ofArticle("byline"),
            ofArticle("article_person"),
            "update archive set sorted_version = version",
            "analyze"); // a plan made for columns that were empty reads whole tables

    private SortColumns() {}

    private static String ofArticle(String table) {
        return """
                update %1$s set
                    listed_on = (select article.listed_on from article where article.id = %1$s.article_id),
                    article_slug = (select article.slug from article where article.id = %1$s.article_id)
                where listed_on is null or article_slug is null
                """.formatted(table);
    }

    /** Costs one small read if the archive was last written by this program. */
    static void complete(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var row = statement.executeQuery(IS_COMPLETE)) {
                if (row.next() && row.getInt(1) == 1) return;
            }
            for (var sql : STATEMENTS) statement.executeUpdate(sql);
        }
    }
}
