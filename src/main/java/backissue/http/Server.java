package backissue.http;

import backissue.archive.UserError;
import backissue.graphql.GraphqlApi;
import backissue.reader.Reader;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinLogger;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP server. */
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    /** How long requests that run when the server is told to end may take to finish. */
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(30);

    private static final int SMALLEST_COMPRESSED = 1 << 10;

    private static final int GZIP_LEVEL = 6;

    private static final String METHOD_OVERRIDE = "X-HTTP-Method-Override";

    private final GraphqlApi api;
    private final ServerOptions options;
    private final Metrics metrics;
    private final AnswerCache answers;
    private final GracefulHandler running = new GracefulHandler();
    private final Javalin javalin;

    private Server(GraphqlApi api, ServerOptions options, PrometheusMeterRegistry registry) {
        this.api = api;
        this.options = options;
        this.metrics = new Metrics(registry);
        this.answers = new AnswerCache(registry);
        api.measure(registry);
        this.javalin = Javalin.create(this::configure);
    }

    /**
     * Starts answering.
     *
     * @param host the address to listen on, as 127.0.0.1
     * @param port 1 to 65535, or 0 for any that is free
     * @throws UserError if the address cannot be had
     */
    public static Server start(GraphqlApi api, String host, int port) {
        return start(api, ServerOptions.at(host, port), new PrometheusMeterRegistry(PrometheusConfig.DEFAULT));
    }

    /**
     * Starts answering.
     *
     * @param registry where the metrics that /metrics shows are kept
     * @throws UserError if the address cannot be had
     */
    public static Server start(GraphqlApi api, ServerOptions options, PrometheusMeterRegistry registry) {
        var server = new Server(api, options, registry);
        JavalinLogger.enabled = false; // what it says of a failed start, the error below says better
        try {
            server.javalin.start(options.host(), options.port());
            return server;
        } catch (JavalinBindException e) {
            throw new UserError(
                    ("Cannot listen on %s port %d: another program has it, or the address is not this machine's."
                                    + " Try --port 0 for a free one.")
                            .formatted(options.host(), options.port()),
                    e);
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    /** Where the server is to be found. */
    public URI address() {
        var host = options.host();
        var shown = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + shown + ":" + javalin.port() + "/");
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.compressionStrategy = compression();
        connection(config);
        new RequestFilter(options, metrics).register(config);
        routes(config);
    }

    /**
     * Gzip alone: on answers of ours zstd came out larger, and it or brotli would bring native code for every system.
     */
    private static CompressionStrategy compression() {
        var compression = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
        compression.setDefaultMinSizeForCompression(SMALLEST_COMPRESSED);
        return compression;
    }

    private void connection(JavalinConfig config) {
        var limits = options.limits();
        config.jetty.modifyHttpConfiguration(http -> {
            // the parser counts both together; the address is measured by itself afterwards
            http.setRequestHeaderSize(limits.address() + limits.headers());
            http.setSendServerVersion(false);
            http.addCustomizer((request, _) -> withoutOverride(request));
        });
        config.jetty.modifyServer(jetty -> {
            jetty.insertHandler(running);
            jetty.setStopTimeout(SHUTDOWN_TIMEOUT.toMillis());
            jetty.setErrorHandler(new JettyErrorHandler());
        });
    }

    /**
     * Javalin would take the method from this header. What the request line says is what proxies and caches went by.
     */
    private static Request withoutOverride(Request request) {
        if (!request.getHeaders().contains(METHOD_OVERRIDE)) return request;
        var headers =
                HttpFields.build(request.getHeaders()).remove(METHOD_OVERRIDE).asImmutable();
        return new Request.Wrapper(request) {
            @Override
            public HttpFields getHeaders() {
                return headers;
            }
        };
    }

    private void routes(JavalinConfig config) {
        var addresses = new RouteTable(config);
        var archive = new ArchiveStateCache(api);
        var rate = new RateLimit(options.limits());
        var concurrency = new ConcurrencyLimit(options.limits().running());
        var graphql = new GraphqlHandler(api, options, archive, answers, rate, concurrency, metrics);
        addresses.get("/graphql", graphql);
        addresses.post("/graphql", graphql);
        var base = options.publicAddress().map(URI::toString);
        var reader = new Reader(api, () -> base.orElseGet(() -> address().toString()));
        new ReaderPages(reader, archive, rate, concurrency).register(addresses);
        if (options.protocol().schemaShown()) {
            var schema = new SchemaHandler(api.schema());
            addresses.get("/schema.graphqls", schema);
            addresses.get("/schema.graphql", schema); // the only ending Relay's compiler reads
        }
        new Health(archive, api).register(addresses);
        if (options.watch().metrics()) addresses.get("/metrics", metrics::show);
        WebPage.serve(config, "/graphiql");
        WebPage.assets(config, "/reader");
        new ErrorResponses(addresses).register(config);
    }

    /**
     * Stops taking requests and waits for those that run. Jetty alone would end every connection that says nothing for
     * a second, and with it a request whose body is slow to come.
     */
    @Override
    public void close() {
        for (var connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof NetworkConnector network) network.close();
        }
        try {
            running.shutdown().get(SHUTDOWN_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            LOG.warn(
                    "{} requests were not finished in {} s",
                    running.getCurrentRequestCount(),
                    SHUTDOWN_TIMEOUT.toSeconds());
        } catch (ExecutionException e) {
            LOG.warn("The server did not end as it should", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        javalin.stop();
        metrics.close();
    }
}
