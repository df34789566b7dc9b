package backissue.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A query that one release answers, the next answers as well: what is to go is {@code @deprecated} for a release first.
 *
 * <p>{@code released.graphqls} is the schema of the last release, as it was: {@code cp schema.graphqls}
 * {@value #RELEASED} belongs to making one, and to nothing else. Before the first release it is the schema people have
 * been shown so far; until then whoever has a reason to break it renews it too, in the same commit, where a reader of
 * the change sees it.
 */
class ReleasedSchemaTest {

    private static final String RELEASED = "src/test/resources/backissue/clients/released.graphqls";

    /** A schema in which each kind of promise is made once. */
    private static final String SMALL = """
            type Query {
              articles(first: Int = 20, year: Int, page: Int @deprecated): [Article!]!
              found: Found
              old: String @deprecated
            }
            interface Node { id: ID! }
            type Article implements Node { id: ID!, title: String!, standfirst: String }
            type Person { name(filter: Filter): String! }
            union Found = Article | Person
            enum Role { AUTHOR, EDITOR, POET @deprecated }
            input Filter { role: Role, year: Int, day: Int @deprecated, limit: Int = 5 }
            """;

    private static NodeProject project;

    @BeforeAll
    static void prepare() {
        project = NodeProject.copy("released");
    }

    @Test
    void schema_keepsWhatTheLastReleasePromised() throws IOException {
        assertThat(breaking(Files.readString(Path.of(RELEASED)), Schema.text()))
                .as(
                        "Mark what is to go as @deprecated, and take it away in the release after. %s is what was promised.",
                        RELEASED)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # was                     ; is                             ; place of the message
            title: String!            ; title: String                  ; Article.title
            title: String!,           ;                                ; Article.title
            standfirst: String        ; standfirst: [String]           ; Article.standfirst
            [Article!]!               ; [Article]!                     ; Query.articles
            year: Int, page           ; page                           ; Query.articles.year
            year: Int, page           ; year: Int!, page               ; Query.articles.year
            year: Int, page           ; year: Int, x: Int!, page       ; Query.articles.x
            first: Int = 20           ; first: Int = 10                ; Query.articles.first
            AUTHOR, EDITOR            ; AUTHOR                         ; Role.EDITOR
            Article | Person          ; Article                        ; Found
            Article implements Node   ; Article                        ; Article
            role: Role, year          ; year                           ; Filter.role
            role: Role, year          ; role: Role!, year              ; Filter.role
            role: Role, year          ; role: Role, x: Int!, year      ; Filter.x
            limit: Int = 5            ; limit: Int = 6                 ; Filter.limit
            """)
    void change_thatAClientWouldMiss_isNamed(String was, String is, String place) {
        assertThat(breaking(SMALL, changed(was, is))).singleElement().asString().startsWith(place + ": ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            standfirst: String        ; standfirst: String!
            standfirst: String        ; standfirst: String, x: Int
            old: String @deprecated   ;
            , page: Int @deprecated   ;
            , POET @deprecated        ;
            , day: Int @deprecated    ;
            title: String!            ; title: String! @deprecated(reason: "Ask for its name.")
            year: Int, page           ; year: Int, x: Int! = 3, page
            role: Role, year          ; role: Role, x: Int! = 3, year
            AUTHOR, EDITOR            ; AUTHOR, EDITOR, PRINTER
            Article | Person          ; Article | Person | Query
            """)
    void change_thatNoClientMisses_isAllowed(String was, String is) {
        assertThat(breaking(SMALL, changed(was, is))).isEmpty();
    }

    private static String changed(String was, String is) {
        assertThat(SMALL).containsOnlyOnce(was);
        return SMALL.replace(was, is == null ? "" : is);
    }

    private static List<String> breaking(String released, String current) {
        project.write("released.graphql", released).write("current.graphql", current);
        var ran = project.run("node breaking-changes.mjs released.graphql current.graphql")
                .successfully();
        return ran.out().lines().toList();
    }
}
