package backissue.store;

import java.sql.SQLException;

/** The database did not answer. It may do so later: nothing the user asked for was wrong. */
public final class DatabaseAway extends RuntimeException {

    DatabaseAway(SQLException cause) {
        super("The database did not answer.", cause);
    }
}
