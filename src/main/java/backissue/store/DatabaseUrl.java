package backissue.store;

import backissue.archive.WrongUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.postgresql.Driver;

/**
 * Where the archive is kept: what the user wrote, and what is made of it for the driver.
 *
 * @param given the URL as the user gave it
 * @param jdbc the URL for the driver
 * @param file the H2 file without its ending, if the archive is in one this program keeps the password of
 */
record DatabaseUrl(String given, String jdbc, SQLDialect dialect, Optional<Path> file) {

    /**
     * What makes H2 read the same SQL as PostgreSQL and sort missing values alike. It keeps eight parsed statements of
     * a connection unless told otherwise, fewer than a page of a reader takes.
     */
    private static final String LIKE_POSTGRES =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=128";

    /** A second process may open the file, so that pages can be loaded while they are served. */
    private static final String SHARED = ";AUTO_SERVER=TRUE";

    private static final String H2 = "jdbc:h2:";

    /**
     * @param given {@code mem:}, {@code jdbc:h2:...} or {@code jdbc:postgresql:...}
     * @throws WrongUsage if it is none of them
     */
    static DatabaseUrl of(String given) {
        var url = given.strip();
        if (url.equals("mem:") || url.equals(H2 + "mem:")) {
            return memory(given, UUID.randomUUID().toString());
        }
        if (url.startsWith("jdbc:postgresql:")) {
            refuseUserBeforeHost(url);
            refuseMisspelt(url);
            return new DatabaseUrl(given, url, SQLDialect.POSTGRES, Optional.empty());
        }
        if (!url.startsWith(H2)) {
            throw new WrongUsage(
                    "'%s' is not a database this program knows. Give jdbc:h2:FILE, jdbc:postgresql://HOST/NAME or mem:."
                            .formatted(withoutPassword(given)));
        }
        if (url.startsWith(H2 + "mem:")) return memory(given, url.substring((H2 + "mem:").length()));
        if (url.matches("jdbc:h2:(tcp|ssl|zip|nio|nioMapped|async|split|memFS|memLZ):.*") || hasUser(url)) {
            return new DatabaseUrl(given, url + LIKE_POSTGRES, SQLDialect.H2, Optional.empty());
        }
        return file(given, url);
    }

    /** The form other programs take, of which PostgreSQL's driver makes a host that it then shows, password and all. */
    private static void refuseUserBeforeHost(String url) {
        if (url.matches("jdbc:postgresql://[^/?]*@.*")) {
            throw new WrongUsage(
                    "Give the user and the password at the end: jdbc:postgresql://HOST/NAME?user=...&password=...");
        }
    }

    private static void refuseMisspelt(String url) {
        if (Driver.parseURL(url, null) == null) {
            throw new WrongUsage(
                    "'%s' is not an address of PostgreSQL. Give jdbc:postgresql://HOST:PORT/NAME?user=...&password=..."
                            .formatted(withoutPassword(url)));
        }
    }

    private static DatabaseUrl memory(String given, String name) {
        return new DatabaseUrl(
                given, H2 + "mem:" + name + ";DB_CLOSE_DELAY=-1" + LIKE_POSTGRES, SQLDialect.H2, Optional.empty());
    }

    private static DatabaseUrl file(String given, String url) {
        var rest = url.substring(H2.length()).replaceFirst("^file:", "");
        int settings = rest.indexOf(';');
        var name = settings < 0 ? rest : rest.substring(0, settings);
        if (name.isBlank() || Path.of(name).getFileName() == null) {
            throw new WrongUsage("'%s' names no file. Give one, as jdbc:h2:db/backissue.".formatted(given));
        }
        var home = name.startsWith("~/") ? System.getProperty("user.home") + name.substring(1) : name;
        var path = Path.of(home).toAbsolutePath().normalize();
        var own = settings < 0 ? "" : rest.substring(settings);
        return new DatabaseUrl(
                given, H2 + "file:" + path + own + SHARED + LIKE_POSTGRES, SQLDialect.H2, Optional.of(path));
    }

    /** The same kind of database in another file, which no other process may open. */
    DatabaseUrl kept(Path elsewhere) {
        var here = H2 + "file:" + file.orElseThrow();
        var there = H2 + "file:" + elsewhere + jdbc.substring(here.length()).replace(SHARED, "");
        return new DatabaseUrl(given, there, dialect, Optional.of(elsewhere));
    }

    /**
     * What a column type is called, where the two databases differ. A text is no CLOB on H2: each time one is read H2
     * copies it, and holds the copy for five minutes. So it has 1,048,576 characters at most there.
     */
    Map<String, String> typeNames() {
        return dialect == SQLDialect.H2
                ? Map.of("key", "varchar(300)", "path", "varchar(1000)", "text", "varchar")
                : Map.of("key", "varchar(300) collate \"C\"", "path", "varchar(1000) collate \"C\"", "text", "text");
    }

    /** Whether it is an H2 file that is not there. */
    boolean isMissing() {
        return file.filter(path -> Files.notExists(H2FileCreation.withEnding(path)))
                .isPresent();
    }

    /** Whether this program decides who its users are: not so on a server, nor where the URL names one. */
    boolean isOurs() {
        return dialect == SQLDialect.H2 && !hasUser(jdbc) && (file.isPresent() || jdbc.startsWith(H2 + "mem:"));
    }

    /** The URL as it may be shown in a message or a log. */
    String shown() {
        return withoutPassword(given);
    }

    private static boolean hasUser(String url) {
        return url.toUpperCase(Locale.ROOT).contains(";USER=");
    }

    private static String withoutPassword(String url) {
        return url.replaceAll("(?i)(password=)[^;&]*", "$1...").replaceAll("//([^/:@]*):[^/@]*@", "//$1:...@");
    }
}
