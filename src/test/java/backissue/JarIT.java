package backissue;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.Program;
import backissue.cli.Run;
import backissue.cli.RunningServer;
import backissue.http.Client;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, alone in a folder that has nothing else of the project. */
class JarIT {

    private static final Path BUILT = Path.of("target", "backissue.jar").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void copyTheJar() throws IOException {
        jar = Files.copy(BUILT, folder.resolve("backissue.jar"));
    }

    @Test
    void version_isThatOfTheBuild() {
        var run = run("--version");
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).containsPattern("^backissue \\d+\\.\\d+");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void jar_saysWhoseWorkIsInIt() throws IOException {
        try (var files = new JarFile(jar.toFile());
                var list = files.getInputStream(files.getEntry("META-INF/THIRD-PARTY.txt"))) {
            assertThat(new String(list.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("(MIT) graphql-java ", "(MPL-2.0) H2 Database Engine ", "(MIT) graphiql ");
        }
    }

    @Test
    void jar_loadsPages() throws IOException {
        var page = Files.copy(Path.of("seeds", "000_aeb98e26a2fa7de6.txt"), folder.resolve("page.txt"));
        var run = run("load", page.toString());
        assertThat(run.exitCode()).as(run.toString()).isZero();
        assertThat(run.out()).containsPattern("articles new +2").containsPattern("refused +0");
        assertThat(run.err()).isEmpty();
        assertThat(run("sql", "select count(*) as articles from article").out()).contains("articles\n2\n");
    }

    @Test
    void jar_servesItsSeedsAndItsPage() {
        try (var server = RunningServer.of(Program.in(folder).startJar(jar, "serve", "--port", "0"))) {
            assertThat(server.articles()).isEqualTo(6);
            assertThat(server.run().err()).isEmpty();
            var client = new Client(server.address());
            assertThat(client.get("graphiql/").body()).contains("id=\"graphiql\"");
            assertThat(client.get("schema.graphqls").body()).contains("type Query {");
            server.run().signal("TERM");
            assertThat(server.run().awaitEnd()).isIn(0, 143);
        }
    }

    @Test
    void jar_speaksToPostgres() {
        var run = run("load", ".", "--database", "jdbc:postgresql://127.0.0.1:1/archive");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("no server answers at that address");
    }

    private Run run(String... arguments) {
        try (var run = Program.in(folder).startJar(jar, arguments)) {
            run.awaitEnd();
            return run;
        }
    }
}
