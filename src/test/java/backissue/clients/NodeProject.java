package backissue.clients;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A copy of {@code src/test/clients} with its packages at hand, for a test to run programs in. */
record NodeProject(Path folder) {

    static final Path SOURCE = Path.of("src", "test", "clients").toAbsolutePath();

    private static final Path WORK = Path.of("target", "clients").toAbsolutePath();

    /** An empty folder from which the packages are found. */
    static NodeProject empty(String name) {
        try {
            Packages.install();
            var folder = WORK.resolve(name);
            delete(folder);
            Files.createDirectories(folder);
            linkPackages();
            return new NodeProject(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole project, with the schema under the name relay-compiler wants it to have. */
    static NodeProject copy(String name) {
        var project = empty(name);
        try {
            copy(SOURCE, project.folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return project.write("schema.graphql", Schema.text());
    }

    NodeProject write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ran run(String command) {
        return Ran.in(folder, command);
    }

    /** Node looks for packages in the folders above the program. */
    private static void linkPackages() throws IOException {
        var link = WORK.resolve("node_modules");
        if (!Files.exists(link)) Files.createSymbolicLink(link, Packages.FOLDER);
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var entries = Files.list(from)) {
            for (var entry :
                    entries.filter(path -> !path.equals(Packages.FOLDER)).toList()) {
                var target = to.resolve(entry.getFileName());
                if (Files.isDirectory(entry)) copy(entry, target);
                else Files.copy(entry, target);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.toList().reversed()) Files.delete(file);
        }
    }
}
