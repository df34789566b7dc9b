package backissue.store;

import java.sql.SQLException;
import java.util.List;

/** Takes the tables of an archive back to what an earlier version of the program made. */
final class OlderSchema {

    private OlderSchema() {}

    /**
     * Undoes the migrations that cannot run twice, and forgets all from a version on.
     *
     * @param first the first migration that has not run yet, 2 to 20
     * @param statements what else the tables looked like
     */
    static void before(int first, Database archive, List<String> statements) throws SQLException {
        try (var connection = archive.connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) statement.execute(sql);
            statement.execute("alter table byline drop constraint byline_role");
            statement.execute("drop index article_person_by_surname_key");
            for (var column : List.of("bare_surname", "surname_key", "link_reason")) {
                statement.execute("alter table article_person drop column " + column);
            }
            statement.execute("delete from \"flyway_schema_history\" where cast(\"version\" as int) >= " + first);
        }
    }
}
