package backissue.cli;

import static backissue.cli.OperationLimits.atLeast;

import backissue.archive.WrongUsage;
import backissue.http.ServerOptions.Limits;
import picocli.CommandLine.Option;

/** How much the server takes. */
final class LimitOptions {

    @Option(
            names = "--max-body",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "The largest request body. Default: 1048576 (environment: BACKISSUE_MAX_BODY)")
    private int body;

    @Option(
            names = "--max-url",
            paramLabel = "BYTES",
            defaultValue = "8192",
            description = "The longest address, with its query. Default: 8192 (environment: BACKISSUE_MAX_URL)")
    private int url;

    @Option(
            names = "--max-headers",
            paramLabel = "BYTES",
            defaultValue = "16384",
            description = {
                "How much a request's headers may have together.",
                "Default: 16384 (environment: BACKISSUE_MAX_HEADERS)"
            })
    private int headers;

    @Option(
            names = "--max-running",
            paramLabel = "N",
            defaultValue = "256",
            description = {
                "How many requests are worked on at once; more get 503.",
                "Default: 256 (environment: BACKISSUE_MAX_RUNNING)"
            })
    private int running;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "How many requests a client may send in a second; more get 429.",
                "Default: 0, any number (environment: BACKISSUE_RATE)"
            })
    private double rate;

    @Option(
            names = "--burst",
            paramLabel = "N",
            defaultValue = "100",
            description = {
                "With --rate, how many it may send at once after a pause.",
                "Default: 100 (environment: BACKISSUE_BURST)"
            })
    private int burst;

    @Option(
            names = "--proxies",
            paramLabel = "N",
            defaultValue = "0",
            description = {
                "How many proxies stand before the server, so that clients are told apart by X-Forwarded-For.",
                "Default: 0 (environment: BACKISSUE_PROXIES)"
            })
    private int proxies;

    /** @throws WrongUsage if an option makes no sense */
    Limits read() {
        atLeast("--max-body", 1, body);
        atLeast("--max-url", 64, url);
        atLeast("--max-headers", 512, headers);
        atLeast("--max-running", 1, running);
        atLeast("--burst", 1, burst);
        atLeast("--proxies", 0, proxies);
        if (!(rate >= 0) || rate > 1e6) throw new WrongUsage("--rate is %s, but may be 0 to 1000000.".formatted(rate));
        return new Limits(body, url, headers, running, rate, burst, proxies);
    }
}
