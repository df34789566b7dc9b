package backissue.cli;

import backissue.http.Answer;
import backissue.http.Client;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code serve} in a process of its own, on a free port. */
public final class RunningServer implements AutoCloseable {

    private final Run run;
    private final URI address;

    private RunningServer(Run run, URI address) {
        this.run = run;
        this.address = address;
    }

    /** Starts it with these options in a folder, and waits until it says where it is. */
    public static RunningServer start(Path folder, String... options) {
        return start(Program.in(folder), options);
    }

    public static RunningServer start(Program program, String... options) {
        var arguments = new ArrayList<>(List.of("serve", "--port", "0"));
        arguments.addAll(List.of(options));
        return of(program.start(arguments.toArray(String[]::new)));
    }

    public static RunningServer of(Run run) {
        try {
            var line = run.awaitLine("  endpoint  ");
            run.awaitLine("Ctrl-C");
            return new RunningServer(
                    run, URI.create(line.strip().split(" +")[1]).resolve("/"));
        } catch (AssertionError e) {
            run.close();
            throw e;
        }
    }

    public URI address() {
        return address;
    }

    public Run run() {
        return run;
    }

    public Answer ask(String query) {
        return new Client(address).ask(query);
    }

    public Answer get(String path) {
        return new Client(address).get(path);
    }

    /** How many articles it says there are. */
    public int articles() {
        return ask("{ articles { totalCount } }")
                .json()
                .at("/data/articles/totalCount")
                .intValue();
    }

    @Override
    public void close() {
        run.close();
    }
}
