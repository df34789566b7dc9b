package backissue.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Makes an H2 file with all its tables, whole or not at all. H2 keeps each table as soon as it is made, so that a
 * program that is killed while it makes them would leave a file that no program could open again.
 */
final class H2FileCreation {

    private static final String ENDING = ".mv.db";

    private H2FileCreation() {}

    /**
     * Makes the file under another name, and gives it its own when it is whole.
     *
     * @param file the file without its ending
     */
    static void make(DatabaseUrl url, Path file, String password) throws SQLException, IOException {
        var prefix = "." + file.getFileName() + ".new-";
        removeLeft(file.getParent(), prefix);
        var unfinished = file.resolveSibling(prefix + UUID.randomUUID());
        try {
            fill(url.kept(unfinished), password);
            link(withEnding(file), withEnding(unfinished));
        } finally {
            Files.deleteIfExists(withEnding(unfinished));
            Files.deleteIfExists(
                    unfinished.resolveSibling(unfinished.getFileName() + ".trace.db")); // what H2 says of a failure
        }
    }

    /** Closing would hide that the disk is full. */
    private static void fill(DatabaseUrl unfinished, String password) throws SQLException {
        try (var pools = Pools.open(unfinished, password);
                var connection = pools.writing().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    static Path withEnding(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    /**
     * Gives a file its name, unless another has it: then a process that started at the same moment was first, and its
     * file counts.
     */
    static void link(Path file, Path whole) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException another) {
            return;
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.move(whole, file);
        }
    }

    /** Removes what killed programs left. What a living one makes is locked. */
    private static void removeLeft(Path folder, String prefix) throws IOException {
        try (var left = Files.newDirectoryStream(
                folder, file -> isUnfinished(file.getFileName().toString(), prefix))) {
            for (var file : left) {
                if (isUnlocked(file)) Files.deleteIfExists(file);
            }
        }
    }

    private static boolean isUnfinished(String name, String prefix) {
        return name.startsWith(prefix) && name.endsWith(ENDING);
    }

    private static boolean isUnlocked(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException | NoSuchFileException inUseUntilNow) {
            return false;
        }
    }
}
