package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backissue.archive.UserError;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.h2.mvstore.DataUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why a database could not be opened. The password is never told. */
class OpenFailureTest {

    private static EmbeddedPostgres postgres;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException, SQLException {
        // who may come without a password, and who not
        var rules = Files.writeString(shared.resolve("hba"), "host all me all scram-sha-256\nhost all all all trust\n");
        postgres = EmbeddedPostgres.builder()
                .setServerConfig("hba_file", rules.toString())
                .start();
        Database.open(postgres("postgres", "postgres", "secret")).close();
        execute("create role me login password 'another'");
        execute("create database later");
        Database.open(postgres("later", "postgres", "secret")).close();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jdbc:postgresql://127.0.0.1:PORT/postgres?user=me&password=secret                       | the server refuses the user or the password
            jdbc:postgresql://127.0.0.1:PORT/postgres?user=me                                       | no password was provided
            jdbc:postgresql://127.0.0.1:PORT/postgres?user=nobody&password=secret                   | the server refuses the user or the password
            jdbc:postgresql://127.0.0.1:PORT/nothing?user=postgres&password=secret                  | no database of that name. Create it first
            jdbc:postgresql://127.0.0.1:1/postgres?user=me&password=secret                          | no server answers at that address
            jdbc:postgresql://nowhere.invalid/postgres?user=me&password=secret                      | there is no host of that name
            jdbc:postgresql://127.0.0.1:high/postgres?user=me&password=secret                       | is not an address of PostgreSQL
            jdbc:postgresql://127.0.0.1:PORT/postgres?user=postgres&password=secret&sslmode=require | does not support SSL
            jdbc:postgresql://127.0.0.1:PORT/postgres?user=postgres&password=secret&sslmode=odd     | sslmode
            jdbc:h2:tcp://127.0.0.1:1/archive;USER=me;PASSWORD=secret                               | no server answers at that address
            jdbc:h2:tcp:;USER=me;PASSWORD=secret                                                    | URL format error
            """)
    void address_isSaidToBeWrong_withoutItsPassword(String url, String why) {
        refuses(url.replace("PORT", Integer.toString(postgres.getPort())), why);
    }

    @Test
    void postgresOfALaterProgram_isExplained() throws SQLException {
        var url = postgres("later", "postgres", "secret");
        try (var connection = postgres.getDatabase("postgres", "later").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("update flyway_schema_history set version = '99' where version = '1'");
        }
        refuses(url, "its tables are of another version of this program");
    }

    @Test
    void fileThatAnotherProgramHasOpen_isNamed() throws IOException {
        var file = made();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            refuses(url(), "another program has the file open");
        }
        Database.open(url()).close();
    }

    @Test
    void fileOfALaterH2_isExplained() throws IOException {
        var file = made();
        var bytes = Files.readAllBytes(file);
        for (int block = 0; block < 2; block++) declareLaterFormat(bytes, block * 4096);
        Files.write(file, bytes);
        refuses(url(), "another version of H2");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void fileWithNothingButNoise_isExplained() throws IOException {
        var file = made();
        Files.write(file, new byte[(int) Files.size(file)]);
        refuses(url(), "is not an H2 database");
    }

    /** H2 keeps two copies of a line that says what the file is, each with its checksum. */
    private static void declareLaterFormat(byte[] bytes, int at) {
        var header = new String(bytes, at, 4096, StandardCharsets.ISO_8859_1);
        var later = header.substring(0, header.indexOf(",fletcher:")).replace("format:3", "format:9");
        var sum = DataUtils.getFletcher32(later.getBytes(StandardCharsets.ISO_8859_1), 0, later.length());
        var line = later + ",fletcher:" + Integer.toHexString(sum) + "\n";
        System.arraycopy(line.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, at, line.length());
    }

    private Path made() {
        Database.open(url()).close();
        return folder.resolve("archive.mv.db");
    }

    private String url() {
        return "jdbc:h2:" + folder.resolve("archive");
    }

    private static String postgres(String database, String user, String password) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s&password=%s"
                .formatted(postgres.getPort(), database, user, password);
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void refuses(String url, String why) {
        assertThatThrownBy(() -> Database.open(url).close())
                .isInstanceOf(UserError.class)
                .hasMessageContaining(why)
                .message()
                .doesNotContain("secret", "Exception")
                .contains(url.replaceFirst("[?;].*", ""));
    }
}
