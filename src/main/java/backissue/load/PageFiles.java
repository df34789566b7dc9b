package backissue.load;

import backissue.archive.WrongUsage;
import backissue.input.InputReader;
import backissue.page.PageText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The pages under the paths a user gives: files, folders with all that is nested in them, or standard input as
 * {@code -}.
 *
 * <p>In a folder, every file counts as a page but hidden ones, those called README and the archive's own database; what
 * is no page is told from its content, so that nothing is passed over in silence.
 */
public final class PageFiles {

    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "standard-input";

    /** The files of an archive's own database, its password among them: nobody means these when they load {@code .} */
    private static final String DATABASE = ".*\\.((mv|lock|trace)\\.db|password|index)";

    private final List<Path> paths;
    private final Optional<InputStream> input;

    private PageFiles(List<Path> paths, Optional<InputStream> input) {
        this.paths = paths;
        this.input = input;
    }

    /**
     * @param given what the user wrote
     * @param input standard input, read if one of them is {@code -}
     * @throws WrongUsage if a path does not exist
     */
    public static PageFiles of(List<String> given, InputStream input) {
        var paths = new ArrayList<Path>();
        for (var text : given) {
            if (text.equals(STANDARD_INPUT)) continue;
            var path = path(text);
            if (text.isBlank() || Files.notExists(path)) {
                throw new WrongUsage(
                        "There is no file or folder '%s'. Give the pages' files, or folders of them.".formatted(text));
            }
            paths.add(path);
        }
        return new PageFiles(
                List.copyOf(paths), given.contains(STANDARD_INPUT) ? Optional.of(input) : Optional.empty());
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsage(
                    "'%s' cannot be a path here. If the name is right, set the locale to UTF-8, as LC_ALL=C.UTF-8."
                            .formatted(text));
        }
    }

    /** The pages that come with the program. */
    public static PageFiles bundled() {
        try {
            var resource = PageFiles.class.getResource("/schema.graphqls").toURI();
            return new PageFiles(List.of(folderOf(resource).resolve("seeds")), Optional.empty());
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("the program's own pages cannot be found", e);
        }
    }

    private static Path folderOf(URI resource) throws IOException {
        if (resource.getScheme().equals("jar")) {
            try {
                FileSystems.getFileSystem(resource);
            } catch (FileSystemNotFoundException e) {
                FileSystems.newFileSystem(resource, Map.of());
            }
        }
        return Path.of(resource).getParent();
    }

    /** How many files there are. One may hold many pages: how many is known once it has been read. */
    public long count() {
        var counter = new long[1];
        if (input.isPresent()) counter[0]++;
        eachFile((_, _) -> counter[0]++, _ -> counter[0]++);
        return counter[0];
    }

    /** Passes on the pages in the order of their names, folder by folder. */
    public void forEach(Consumer<PageFile> each) {
        input.ifPresent(stream -> pages(STANDARD_INPUT_NAME, new BufferedInputStream(stream), each));
        eachFile((name, file) -> pages(name, file, each), each);
    }

    private void eachFile(BiConsumer<String, Path> each, Consumer<PageFile> refused) {
        for (var path : paths) {
            var name = nameOf(path);
            if (Files.isDirectory(path)) {
                walk(path, name, new HashSet<>(), each, refused);
            } else {
                var folder = path.toAbsolutePath().normalize().getParent();
                each.accept(nameOf(folder) + "/" + nameOf(path), path);
            }
        }
    }

    /** A page is read when its turn comes, on any core; a file of many is read once, from its beginning to its end. */
    private static void pages(String name, Path file, Consumer<PageFile> each) {
        if (!Files.isRegularFile(file)) {
            each.accept(PageFile.of(name, file));
            return;
        }
        try (var stream = Files.newInputStream(file)) {
            if (InputReader.isContainer(stream.readNBytes(InputReader.startBytes()))) {
                pages(name, Files.newInputStream(file), each);
            } else {
                each.accept(PageFile.of(name, file));
            }
        } catch (IOException e) {
            each.accept(PageFile.of(name, file)); // reading it says what is wrong
        }
    }

    private static void pages(String name, InputStream stream, Consumer<PageFile> each) {
        try (stream) {
            new InputReader(PageText.MAX_BYTES, page -> each.accept(PageFile.of(page))).read(name, stream);
        } catch (IOException e) {
            each.accept(PageFile.refused(name, "cannot be read: " + e.getMessage()));
        }
    }

    private static String nameOf(Path path) {
        var whole = path.toAbsolutePath().normalize();
        var name = whole.getFileName() == null ? "" : whole.getFileName().toString();
        return name.contains("\uFFFD") ? lastOf(whole.toUri().getPath()) : name;
    }

    /**
     * A locale that is not UTF-8 hides the letters of a name, and would make one of many; its address still has them.
     */
    private static String lastOf(String address) {
        var parts = address.split("/");
        return parts[parts.length - 1];
    }

    /**
     * @param above the folders on the way here, by their real paths: a link back to one of them would go round for ever
     */
    private static void walk(
            Path folder, String name, Set<Path> above, BiConsumer<String, Path> each, Consumer<PageFile> refused) {
        try {
            var real = folder.toRealPath();
            if (!above.add(real)) {
                refused.accept(PageFile.refused(name, "is a link to a folder that holds it"));
                return;
            }
            for (var entry : entries(folder)) {
                var path = name + "/" + nameOf(entry).replace("/", "");
                if (Files.isDirectory(entry)) {
                    walk(entry, path, above, each, refused);
                } else {
                    each.accept(path, entry);
                }
            }
            above.remove(real);
        } catch (IOException e) {
            refused.accept(PageFile.refused(name, "is a folder that cannot be read: " + e.getMessage()));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            for (var entry : stream) if (isPage(entry)) entries.add(entry);
        } catch (DirectoryIteratorException | UncheckedIOException e) {
            throw (IOException) e.getCause();
        }
        entries.sort(
                (a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        return entries;
    }

    private static boolean isPage(Path entry) {
        var name = entry.getFileName().toString();
        return !name.startsWith(".") && !name.matches("README(\\..*)?") && !name.matches(DATABASE);
    }
}
