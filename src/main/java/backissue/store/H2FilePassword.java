package backissue.store;

import backissue.archive.UserError;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of a local H2 file, made at first use and kept beside it in a file only its owner can read.
 *
 * <p>While one process has the file open, H2 lets others in through a port on the loopback address; the password keeps
 * out the other users of the machine.
 */
final class H2FilePassword {

    private H2FilePassword() {}

    /** @throws UserError if the folder cannot be written or the password of an existing database is gone */
    static String of(Path database) {
        var kept = database.resolveSibling(database.getFileName() + ".password");
        try {
            if (Files.notExists(kept)) {
                refuseIfLost(database, kept);
                make(kept);
            }
            return Files.readString(kept).strip();
        } catch (AccessDeniedException e) {
            throw new UserError(
                    "This user may not read or write %s, the password of the database. Use the user who loaded it, or another --database."
                            .formatted(e.getFile()),
                    e);
        } catch (IOException e) {
            throw new UserError(
                    "The password of the database cannot be kept in %s (%s). Give a folder you may write to with --database."
                            .formatted(kept, e.getMessage()),
                    e);
        }
    }

    private static void refuseIfLost(Path database, Path kept) {
        var data = H2FileCreation.withEnding(database);
        if (Files.exists(data)) {
            throw new UserError(
                    "The database %s is there but its password is not. Put %s back, or move the database away to begin a new one."
                            .formatted(data, kept));
        }
    }

    private static void make(Path kept) throws IOException {
        Files.createDirectories(kept.getParent());
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        var whole = Files.createTempFile(kept.getParent(), ".password", null, ownerOnly(kept));
        Files.writeString(whole, HexFormat.of().formatHex(bytes) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
        try {
            // a link is made whole or not at all, so that a second process never reads half a password
            H2FileCreation.link(kept, whole);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) return new FileAttribute<?>[0];
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        };
    }
}
