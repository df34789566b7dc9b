package backissue.cli;

import backissue.archive.WrongUsage;
import backissue.graphql.Limits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much one operation may ask for. */
final class OperationLimits {

    @Option(
            names = "--max-cost",
            paramLabel = "N",
            defaultValue = "10000",
            description = {
                "What an operation may cost: the objects it may return, 10 for each statement,",
                "and more for what is searched, counted or taken from texts.",
                "Default: 10000 (environment: BACKISSUE_MAX_COST)"
            })
    private long cost;

    @Option(
            names = "--max-depth",
            paramLabel = "N",
            defaultValue = "20",
            description = "How deep its fields may be nested. Default: 20 (environment: BACKISSUE_MAX_DEPTH)")
    private int depth;

    @Option(
            names = "--max-aliases",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many aliases it may have. Default: 200 (environment: BACKISSUE_MAX_ALIASES)")
    private int aliases;

    @Option(
            names = "--deadline",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long its statements may take together. Default: 10 (environment: BACKISSUE_DEADLINE)")
    private int deadline;

    @Option(
            names = "--max-answer",
            paramLabel = "N",
            defaultValue = "5000000",
            description = {
                "How many characters its answer may have, each of which may take memory until it is sent.",
                "Default: 5000000 (environment: BACKISSUE_MAX_ANSWER)"
            })
    private long answer;

    /** @throws WrongUsage if an option makes no sense */
    Limits read(boolean introspection) {
        atLeast("--max-cost", 1, cost);
        atLeast("--max-depth", 1, depth);
        atLeast("--max-aliases", 0, aliases);
        atLeast("--deadline", 1, deadline);
        atLeast("--max-answer", 1_000, answer);
        return new Limits(cost, depth, aliases, Duration.ofSeconds(deadline), answer, introspection);
    }

    static void atLeast(String option, long least, long given) {
        if (given < least) throw new WrongUsage("%s is %d, but may be %d or more.".formatted(option, given, least));
    }
}
