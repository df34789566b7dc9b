package backissue.store;

import backissue.archive.UserError;
import backissue.archive.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies of an H2 archive in one ZIP file: the database as it is at one moment, and its password. */
public final class Backup {

    private static final String PASSWORD = ".password";
    private static final String DATA = ".mv.db";

    private Backup() {}

    /**
     * Writes a copy while the archive may be served and loaded into.
     *
     * @throws UserError if it cannot be written, or the archive is in no H2 file
     * @throws WrongUsage if the file is there
     */
    public static void write(Database archive, Path file) {
        var data = archive.file()
                .orElseThrow(() -> new UserError(
                        archive.isThrowaway()
                                ? "An archive in memory has no file to copy. Load the pages into one, with --database jdbc:h2:FILE."
                                : "The archive is in PostgreSQL, which has its own tool: pg_dump --format=custom --file=%s DATABASE"
                                        .formatted(file)));
        if (Files.exists(file)) throw new WrongUsage("'%s' is there already. Give another name.".formatted(file));
        var target = file.toAbsolutePath();
        var copy = target.resolveSibling("." + target.getFileName() + ".h2");
        var unfinished = target.resolveSibling("." + target.getFileName() + ".new");
        try (var connection = archive.connect();
                var statement = connection.prepareStatement("backup to ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
            join(copy, data.resolveSibling(data.getFileName() + PASSWORD), unfinished);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw new UserError(
                    "The copy cannot be written to %s: %s"
                            .formatted(file, e.getMessage().lines().findFirst().orElse("")),
                    e);
        } finally {
            delete(copy);
            delete(unfinished);
        }
    }

    private static void join(Path copy, Path password, Path file) throws IOException {
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------")); // the password is in it
        }
        try (var from = new ZipFile(copy.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : from.stream().toList()) {
                to.putNextEntry(
                        new ZipEntry(Path.of(entry.getName()).getFileName().toString()));
                from.getInputStream(entry).transferTo(to);
            }
            to.putNextEntry(new ZipEntry(password.getFileName().toString()));
            Files.copy(password, to);
        }
    }

    /**
     * Makes an archive of a copy.
     *
     * @param given the URL of an H2 file that is not there
     * @throws UserError if it cannot be made
     */
    public static void restore(Path file, String given) {
        var data = DatabaseUrl.of(given)
                .file()
                .orElseThrow(
                        () -> new WrongUsage(
                                "A copy is restored to an H2 file: give --database jdbc:h2:FILE. To move it to PostgreSQL, load the pages there."));
        if (!Files.isRegularFile(file)) throw new WrongUsage("There is no file '%s'.".formatted(file));
        var there = H2FileCreation.withEnding(data);
        var password = data.resolveSibling(data.getFileName() + PASSWORD);
        if (Files.exists(there) || Files.exists(password)) {
            throw new UserError("There is an archive %s already. Move %s and %s away first."
                    .formatted(data, there.getFileName(), password.getFileName()));
        }
        try (var zip = new ZipFile(file.toFile())) {
            Files.createDirectories(data.getParent());
            extract(zip, PASSWORD, password);
            extract(zip, DATA, there);
        } catch (IOException e) {
            delete(there);
            delete(password);
            throw new UserError("%s cannot be restored: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** Under another name until it is whole. */
    private static void extract(ZipFile zip, String ending, Path target) throws IOException {
        var entry = zip.stream()
                .filter(one -> one.getName().endsWith(ending))
                .findFirst()
                .orElseThrow(() -> new IOException("it is no copy of an archive, which `backup` makes"));
        var unfinished = target.resolveSibling("." + target.getFileName() + ".new");
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            if (ending.equals(PASSWORD)
                    && target.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            delete(unfinished);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what cannot be deleted is hidden, and named as what it is
        }
    }
}
