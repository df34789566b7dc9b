package backissue.http;

import backissue.archive.Sha256;
import backissue.graphql.GraphqlRequest;
import backissue.graphql.GraphqlResponse;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps account of operations: counts all of them, and writes the slow ones down. */
final class OperationLog {

    private static final Logger LOG = LoggerFactory.getLogger(OperationLog.class);

    private final OperationNames names = new OperationNames();
    private final Metrics metrics;
    private final Duration slow;

    OperationLog(Metrics metrics, Duration slow) {
        this.metrics = metrics;
        this.slow = slow;
    }

    void answered(GraphqlRequest request, GraphqlResponse response, Duration taken) {
        var name = names.of(request, response.executed());
        metrics.operation(name, taken, response.statements(), response.codes());
        if (taken.compareTo(slow) < 0) return;
        long cost = response.cost().orElse(0);
        LOG.atWarn()
                .addKeyValue("operation", name)
                .addKeyValue("millis", taken.toMillis())
                .addKeyValue("statements", response.statements())
                .addKeyValue("document", Sha256.of(request.query()))
                .addKeyValue("cost", cost)
                .log(
                        "Slow operation {}: {} ms, {} statements, cost {}",
                        name,
                        taken.toMillis(),
                        response.statements(),
                        cost);
    }
}
