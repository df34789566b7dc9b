package backissue.http;

import backissue.graphql.ErrorCode;
import com.github.benmanes.caffeine.cache.Cache;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.List;

/** Metrics for Prometheus. */
final class Metrics implements AutoCloseable {

    private static final Duration[] BOUNDS = List.of(5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000).stream()
            .map(Duration::ofMillis)
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry;
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Counter statements;
    private final Counter notModified;

    Metrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        collections.bindTo(registry);
        statements = Counter.builder("graphql.statements")
                .description("SQL statements run for operations")
                .register(registry);
        notModified = Counter.builder("graphql.not.modified")
                .description("Answers the client had already")
                .register(registry);
    }

    void cache(Cache<?, ?> cache, String name) {
        CaffeineCacheMetrics.monitor(registry, cache, name);
    }

    /** @param codes those of the errors in the answer */
    void operation(String name, Duration taken, int statementsRun, List<ErrorCode> codes) {
        Timer.builder("graphql.operations")
                .description("Operations answered, by name")
                .tag("operation", name)
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(taken);
        statements.increment(statementsRun);
        codes.forEach(this::error);
    }

    void error(ErrorCode code) {
        registry.counter("graphql.errors", "code", code.name()).increment();
    }

    void unchanged() {
        notModified.increment();
    }

    void response(int status) {
        registry.counter("http.responses", "status", Integer.toString(status)).increment();
    }

    void show(Context context) {
        context.contentType("text/plain; version=0.0.4; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(registry.scrape());
    }

    @Override
    public void close() {
        collections.close();
    }
}
