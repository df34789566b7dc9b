package backissue.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a statement and prints what it gives. */
final class ResultTable {

    /** Enough rows to know how wide a column is; those after them may stand out. */
    private static final int MEASURED_ROWS = 500;

    private static final int WIDEST = 100;

    private final PrintWriter out;
    private final int[] widths;
    private final List<String[]> waiting = new ArrayList<>();

    private ResultTable(PrintWriter out, int columns) {
        this.out = out;
        this.widths = new int[columns];
    }

    static void print(Connection connection, String sql, PrintWriter out) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                rows(statement.getResultSet(), out);
            } else {
                out.printf("%,d rows changed%n", Math.max(0, statement.getLargeUpdateCount()));
            }
        }
        out.flush();
    }

    private static void rows(ResultSet result, PrintWriter out) throws SQLException {
        int columns = result.getMetaData().getColumnCount();
        var table = new ResultTable(out, columns);
        var head = new String[columns];
        for (int i = 0; i < columns; i++) head[i] = result.getMetaData().getColumnLabel(i + 1);
        table.add(head);
        long count = 0;
        for (; result.next(); count++) {
            var row = new String[columns];
            for (int i = 0; i < columns; i++) row[i] = cell(result.getString(i + 1));
            table.add(row);
        }
        table.printWaiting();
        out.printf(count == 1 ? "(1 row)%n" : "(%,d rows)%n", count);
    }

    private static String cell(String value) {
        if (value == null) return "null";
        var safe = Terminal.safe(value.replace('\n', ' '));
        return safe.length() <= WIDEST ? safe : safe.substring(0, WIDEST - 3) + "...";
    }

    private void add(String[] row) {
        waiting.add(row);
        if (waiting.size() >= MEASURED_ROWS) printWaiting();
    }

    private void printWaiting() {
        for (var row : waiting) {
            for (int i = 0; i < row.length; i++) widths[i] = Math.max(widths[i], row[i].length());
        }
        for (var row : waiting) {
            var line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                line.append(i == 0 ? "" : " | ").append(row[i]).repeat(' ', widths[i] - row[i].length());
            }
            out.println(line.toString().stripTrailing());
        }
        waiting.clear();
    }
}
