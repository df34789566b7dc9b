import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Writes the jOOQ classes of the archive's tables: migrates a throwaway H2 database and reads its tables back.
 *
 * <p>Run by the build as a source file: {@code java -Dschema.generator=GenerateSchema.java GenerateSchema.java
 * MIGRATIONS OUTPUT}; the property lets it see whether it has changed itself.
 */
final class GenerateSchema {

    private static final String URL =
            "jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static void main(String[] arguments) throws Exception {
        var migrations = Path.of(arguments[0]);
        var output = arguments[1];
        if (upToDate(migrations, Path.of(output))) return;
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        migrate(migrations);
        GenerationTool.generate(new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.h2.Driver")
                        .withUrl(URL)
                        .withUser("sa")
                        .withPassword(""))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.h2.H2Database")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history")
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("(?i:timestamp.*with.*time.*zone)")))
                        .withGenerate(new Generate()
                                .withGeneratedAnnotation(false)
                                .withKeys(true)
                                .withComments(false)
                                .withImplicitJoinPathsToMany(false)
                                .withImplicitJoinPathsManyToMany(false))
                        .withTarget(new Target()
                                .withPackageName("backissue.store.schema")
                                .withDirectory(output))));
    }

    /** Whether the classes are newer than all they are made from; writing them again would compile everything again. */
    private static boolean upToDate(Path migrations, Path output) throws IOException {
        if (!Files.isDirectory(output)) return false;
        var inputs = Stream.concat(files(migrations), Stream.of(Path.of(System.getProperty("schema.generator"))));
        var newestInput = inputs.map(GenerateSchema::modified).max(Comparator.naturalOrder());
        var oldestOutput = files(output).map(GenerateSchema::modified).min(Comparator.naturalOrder());
        return oldestOutput.isPresent() && oldestOutput.get().compareTo(newestInput.orElseThrow()) > 0;
    }

    private static Stream<Path> files(Path folder) throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }

    private static FileTime modified(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void migrate(Path migrations) {
        var source = JdbcConnectionPool.create(URL, "sa", "");
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("key", "varchar(300)", "path", "varchar(1000)", "text", "varchar"))
                .load()
                .migrate();
        source.dispose();
    }
}
