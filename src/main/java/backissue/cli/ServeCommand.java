package backissue.cli;

import static picocli.CommandLine.ExitCode.OK;

import backissue.archive.UserError;
import backissue.graphql.GraphqlApi;
import backissue.http.Server;
import backissue.http.ServerOptions;
import backissue.http.TrustedDocuments;
import backissue.load.Loader;
import backissue.load.PageFiles;
import backissue.store.Database;
import backissue.search.IndexFollower;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        description = {
            "Serves the archive as a GraphQL API until it is stopped with Ctrl-C.",
            "If the default database is empty, it is first filled with the pages that come with the program."
        })
final class ServeCommand implements Callable<Integer> {

    private static final int HIGHEST_PORT = 65535;

    /** How long another process's load may go unnoticed by the search index. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "The address to listen on. Default: ${DEFAULT-VALUE} (environment: BACKISSUE_HOST)")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description =
                    "The port to listen on; 0 picks a free one. Default: ${DEFAULT-VALUE} (environment: BACKISSUE_PORT)")
    private int port;

    @Option(names = "--no-seeds", description = "Leave an empty database empty (environment: BACKISSUE_NO_SEEDS=true).")
    private boolean noSeeds;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "Where others reach the server, as https://archive.example.org/: what canonical addresses, feeds and"
                            + " sitemaps begin with. Default: the address it listens on (environment: BACKISSUE_PUBLIC_URL)")
    private Optional<String> publicUrl;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private IndexOption index;

    @Mixin
    private ProtocolOptions protocol;

    @Mixin
    private LimitOptions limits;

    @Mixin
    private OperationLimits operationLimits;

    @Mixin
    private WatchOptions watch;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "--port is %d, but may be 0 to %d.".formatted(port, HIGHEST_PORT));
        }
        var options = new ServerOptions(host, port, publicAddress(), protocol.read(), limits.read(), watch.read());
        var operations = operationLimits.read(protocol.introspection());
        watch.format().use();
        var out = spec.commandLine().getOut();
        var end = new EndSignal();
        try (var archive = database.open();
                var search = index.open(archive)) {
            fill(archive, out);
            var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            archive.measure(registry);
            var api = new GraphqlApi(archive, search, operations);
            refuseBroken(options.protocol().trusted(), api);
            try (var _ = IndexFollower.start(search, BETWEEN_LOOKS);
                    var server = Server.start(api, options, registry)) {
                welcome(server, archive, out);
                end.await();
                out.println("Finishing what runs. Ctrl-C again ends at once.");
                out.flush();
            }
        }
        return OK;
    }

    private Optional<URI> publicAddress() {
        return publicUrl.map(given -> {
            try {
                var address = URI.create(given.endsWith("/") ? given : given + "/");
                boolean whole =
                        address.getHost() != null && Set.of("http", "https").contains(address.getScheme());
                if (whole && address.getRawQuery() == null && address.getRawFragment() == null) return address;
            } catch (IllegalArgumentException e) {
                // said below
            }
            throw new ParameterException(
                    spec.commandLine(),
                    "--public-url is '%s', but has to be an address such as https://archive.example.org/."
                            .formatted(given));
        });
    }

    private static void refuseBroken(TrustedDocuments trusted, GraphqlApi api) {
        trusted.documents().forEach((id, text) -> {
            var problems = api.problems(text);
            if (!problems.isEmpty()) {
                throw new UserError("The trusted document %s cannot be asked: %s".formatted(id, problems.getFirst()));
            }
        });
    }

    private void fill(Database archive, PrintWriter out) {
        if (archive.read(snapshot -> !snapshot.isEmpty())) return;
        if (noSeeds || !database.mayHoldSeeds()) {
            out.printf(
                    "The archive is empty. Load pages with:%n  backissue load FOLDER --database %s%n%n", archive.url());
            return;
        }
        out.println("The archive is empty. Loading the pages that come with the program:");
        LoadTable.print(new Loader(Study.bundled(), archive).load(PageFiles.bundled(), () -> {}), out);
        out.println();
    }

    private void welcome(Server server, Database archive, PrintWriter out) {
        out.printf("Serving the archive in %s%n", archive.url());
        out.printf("  Reader    %s%n", Terminal.bold(server.address().toString()));
        out.printf(
                "  GraphiQL  %s%n",
                Terminal.bold(server.address().resolve("graphiql/").toString()));
        out.printf("  endpoint  %s%n", server.address().resolve("graphql"));
        out.printf("  schema    %s%n", server.address().resolve("schema.graphqls"));
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }
}
