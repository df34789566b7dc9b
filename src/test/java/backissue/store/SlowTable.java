package backissue.store;

import java.sql.SQLException;
import java.util.List;

/**
 * Makes a table of an archive so slow that no one waits for it, by a view of its name that counts to a thousand million
 * first.
 */
public final class SlowTable {

    private SlowTable() {}

    public static void people(Database archive) {
        var isH2 = archive.url().startsWith("mem:");
        var numbers =
                isH2 ? "system_range(1, 1000000000) as numbers(n)" : "generate_series(1, 1000000000) as numbers(n)";
        var statements = List.of(
                "alter table person rename to fast_person",
                "create view person as select * from fast_person where (select count(*) from " + numbers
                        + " where n % 7 = 3) > 0");
        try (var connection = archive.connect();
                var statement = connection.createStatement()) {
            for (var each : statements) statement.execute(each);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
