package backissue.cli;

import backissue.load.LoadReport;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report of a load, for a program. */
record LoadJson(int pages, int refused, Articles articles, int people, List<Warning> warnings, double seconds) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** How many articles the load met, by what it did to them. */
    record Articles(@JsonProperty("new") int isNew, int changed, int unchanged) {}

    /**
     * @param line counted from 1; null if it is about the page as a whole
     * @param refused whether nothing of the page was loaded
     */
    record Warning(String file, Integer line, String message, boolean refused) {}

    static void write(LoadReport report, Path file) throws IOException {
        var warnings = report.warnings().stream()
                .map(remark ->
                        new Warning(remark.file(), remark.line().orElse(null), remark.message(), remark.refused()))
                .toList();
        var json = new LoadJson(
                report.pages(),
                report.refused(),
                new Articles(report.isNew(), report.changed(), report.unchanged()),
                report.people(),
                warnings,
                report.took().toMillis() / 1000.0);
        Files.writeString(file, JSON.writeValueAsString(json) + "\n");
    }
}
