package backissue.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program as a user has it: each run is a process of its own, in a folder and with an environment of its own. */
public final class Program {

    /** Those of pom.xml, and three that make short runs shorter. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Dh2.bindAddress=127.0.0.1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+UseSerialGC");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private String input = "";
    private List<String> memory = List.of();
    private Optional<Integer> largestFile = Optional.empty();

    private Program(Path folder) {
        this.folder = folder;
    }

    public static Program in(Path folder) {
        return new Program(folder);
    }

    public Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Program withInput(String text) {
        input = text;
        return this;
    }

    /** With no more heap than this, as 256m. */
    public Program withMemory(String most) {
        memory = List.of("-Xmx" + most);
        return this;
    }

    /** With a disk that takes no file larger than this, as a disk that is full takes none at all. */
    public Program withLargestFile(int kilobytes) {
        largestFile = Optional.of(kilobytes);
        return this;
    }

    /** Runs a command line to its end. */
    public Run run(String... arguments) {
        try (var run = start(arguments)) {
            run.awaitEnd();
            return run;
        }
    }

    /** Starts a command line. The caller closes it, which kills the process if it still runs. */
    public Run start(String... arguments) {
        var command = new ArrayList<>(JVM_OPTIONS);
        command.addAll(memory);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), "backissue.Main"));
        command.addAll(List.of(arguments));
        return start(command, String.join(" ", arguments));
    }

    /** Starts a packaged jar in place of the classes. */
    public Run startJar(Path jar, String... arguments) {
        var command = new ArrayList<>(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return start(command, String.join(" ", arguments));
    }

    private Run start(List<String> command, String shown) {
        var all = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        all.addAll(command);
        largestFile.ifPresent(
                kilobytes -> all.addAll(0, List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash")));
        var builder = new ProcessBuilder(all).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BACKISSUE_") || name.endsWith("JAVA_OPTIONS"));
        builder.environment().put("LC_ALL", "C.UTF-8"); // names and output in UTF-8, whatever runs the tests
        builder.environment().putAll(environment);
        try {
            return new Run(builder.start(), shown, input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
