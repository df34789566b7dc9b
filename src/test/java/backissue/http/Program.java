package backissue.http;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** {@code backissue serve} in a process of its own, with a new and empty database. */
final class Program implements AutoCloseable {

    private static final Pattern ENDPOINT = Pattern.compile("endpoint +(http://127.0.0.1:\\d+/)graphql");

    private final Process process;
    private final BufferedReader out;
    private final Path log;

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
        out = process.inputReader();
    }

    static Program serve(Path folder, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Dh2.bindAddress=127.0.0.1",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "backissue.Main",
                "serve",
                "--port",
                "0",
                "--no-seeds",
                "--database",
                "jdbc:h2:" + folder.resolve("archive")));
        command.addAll(List.of(options));
        var log = folder.resolve("log");
        return new Program(
                new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
    }

    URI address() throws IOException {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            var found = ENDPOINT.matcher(line);
            if (found.find()) return URI.create(found.group(1));
        }
        throw new AssertionError("the server did not start: " + log());
    }

    /** Tells it to end, as a shell or a service manager does. */
    void tellToEnd() {
        process.destroy();
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) throw new AssertionError("the program did not end in 30 s");
        return process.exitValue();
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
