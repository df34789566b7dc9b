package backissue.store;

import java.time.Duration;

/**
 * A statement that was run.
 *
 * @param sql its text, with ? where values belong
 * @param rows how many rows were read
 * @param taken until the last of them was read
 */
public record RunStatement(String sql, int rows, Duration taken) {}
