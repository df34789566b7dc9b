package backissue.load;

import backissue.archive.WrongUsage;
import backissue.page.PageText;
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
import java.util.function.Consumer;

/**
 * The pages under the paths a user gives: files, folders with all that is nested in them, or standard input as {@code -}.
 *
 * <p>In a folder, every file counts as a page but hidden ones, those called README and the archive's own database; what is no page
 * is told from its content, so that nothing is passed over in silence.
 */
public final class PageFiles {

    private static final String STANDARD_INPUT = "-";

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
                throw new WrongUsage("There is no file or folder '%s'. Give the pages' files, or folders of them.".formatted(text));
            }
            paths.add(path);
        }
        return new PageFiles(List.copyOf(paths), given.contains(STANDARD_INPUT) ? Optional.of(input) : Optional.empty());
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsage("'%s' cannot be a path here. If the name is right, set the locale to UTF-8, as LC_ALL=C.UTF-8.".formatted(text));
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

    /** How many pages there are. */
    public long count() {
        var counter = new long[1];
        forEach(_ -> counter[0]++);
        return counter[0];
    }

    /** Passes on the pages in the order of their names, folder by folder. */
    public void forEach(Consumer<PageFile> each) {
        input.ifPresent(stream -> each.accept(new PageFile("standard-input", PageText.MAX_BYTES, () -> standardInput(stream))));
        for (var path : paths) {
            var name = nameOf(path);
            if (Files.isDirectory(path)) {
                walk(path, name, new HashSet<>(), each);
            } else {
                var folder = path.toAbsolutePath().normalize().getParent();
                each.accept(PageFile.of(nameOf(folder) + "/" + nameOf(path), path));
            }
        }
    }

    private static String nameOf(Path path) {
        var whole = path.toAbsolutePath().normalize();
        var name = whole.getFileName() == null ? "" : whole.getFileName().toString();
        return name.contains("\uFFFD") ? lastOf(whole.toUri().getPath()) : name;
    }

    /** A locale that is not UTF-8 hides the letters of a name, and would make one of many; its address still has them. */
    private static String lastOf(String address) {
        var parts = address.split("/");
        return parts[parts.length - 1];
    }

    private static PageFile.Bytes standardInput(InputStream stream) {
        try {
            var bytes = stream.readNBytes(PageText.MAX_BYTES + 1);
            return PageText.tooLarge(bytes.length)
                    .map(PageFile.Bytes::refused)
                    .orElseGet(() -> new PageFile.Bytes(bytes, Optional.empty()));
        } catch (IOException e) {
            return PageFile.Bytes.refused("cannot be read: " + e.getMessage());
        }
    }

    /** @param above the folders on the way here, by their real paths: a link back to one of them would go round for ever */
    private static void walk(Path folder, String name, Set<Path> above, Consumer<PageFile> each) {
        try {
            var real = folder.toRealPath();
            if (!above.add(real)) {
                each.accept(PageFile.refused(name, "is a link to a folder that holds it"));
                return;
            }
            for (var entry : entries(folder)) {
                var path = name + "/" + nameOf(entry).replace("/", "");
                if (Files.isDirectory(entry)) {
                    walk(entry, path, above, each);
                } else {
                    each.accept(PageFile.of(path, entry));
                }
            }
            above.remove(real);
        } catch (IOException e) {
            each.accept(PageFile.refused(name, "is a folder that cannot be read: " + e.getMessage()));
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        var entries = new ArrayList<Path>();
        try (var stream = Files.newDirectoryStream(folder)) {
            for (var entry : stream) if (isPage(entry)) entries.add(entry);
        } catch (DirectoryIteratorException | UncheckedIOException e) {
            throw (IOException) e.getCause();
        }
        entries.sort((a, b) -> a.getFileName().toString().compareTo(b.getFileName().toString()));
        return entries;
    }

    private static boolean isPage(Path entry) {
        var name = entry.getFileName().toString();
        return !name.startsWith(".") && !name.matches("README(\\..*)?") && !name.matches(DATABASE);
    }
}
