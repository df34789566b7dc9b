package backissue.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The user of an H2 database who may only select, whatever a statement says. It is made at opening, as older archives
 * have none.
 *
 * <p>Its password is the owner's: it keeps out other users of the machine, and what a question may do is for the user
 * to decide.
 */
final class ReadingUser {

    static final String NAME = "reader";

    private ReadingUser() {}

    static void admit(DataSource owner, String password) throws SQLException {
        try (var connection = owner.getConnection()) {
            if (isAdmitted(connection)) return;
            try (var user = connection.prepareStatement("create user if not exists " + NAME + " password ?");
                    var right = connection.createStatement()) {
                user.setString(1, password);
                user.execute();
                right.execute("grant select on schema public to " + NAME);
            } catch (SQLException e) {
                // another process may have opened the file at the same moment and been first
                if (!isAdmitted(connection)) throw e;
            }
        }
    }

    private static boolean isAdmitted(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select 1 from information_schema.rights where grantee = ?")) {
            query.setString(1, NAME);
            return query.executeQuery().next();
        }
    }
}
