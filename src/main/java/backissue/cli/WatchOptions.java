package backissue.cli;

import backissue.archive.WrongUsage;
import backissue.http.ServerOptions.Watch;
import java.time.Duration;
import picocli.CommandLine.Option;

/** What the server tells those who watch it. */
final class WatchOptions {

    @Option(
            names = "--log",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the log is written, on standard error. Default: text (environment: BACKISSUE_LOG)")
    private String format;

    @Option(names = "--access-log", description = "Log every request (environment: BACKISSUE_ACCESS_LOG=true).")
    private boolean access;

    @Option(
            names = "--slow",
            paramLabel = "MS",
            defaultValue = "1000",
            description = "Log operations that take longer than this. Default: 1000 (environment: BACKISSUE_SLOW)")
    private long slow;

    @Option(names = "--no-metrics", description = "Do not serve /metrics (environment: BACKISSUE_NO_METRICS=true).")
    private boolean noMetrics;

    /** @throws WrongUsage if an option makes no sense */
    Watch read() {
        if (slow < 0) throw new WrongUsage("--slow is %d, but may be 0 or more.".formatted(slow));
        return new Watch(!noMetrics, access, Duration.ofMillis(slow));
    }

    LogFormat format() {
        return switch (format) {
            case "text" -> LogFormat.TEXT;
            case "json" -> LogFormat.JSON;
            default -> throw new WrongUsage("--log is '%s', but may be text or json.".formatted(format));
        };
    }
}
