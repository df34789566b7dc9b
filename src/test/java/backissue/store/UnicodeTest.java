package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.Draft;
import backissue.OnEachDatabase;
import backissue.TestArchive;
import backissue.TestDatabase;
import backissue.archive.Role;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of any script come out of the archive as they went in, and can be asked for by an address in ASCII. */
@OnEachDatabase
class UnicodeTest {

    private final Database archive;

    UnicodeTest(TestDatabase kind) {
        archive = kind.empty();
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Zoë Ångström-Škoda,       zoe-angstrom-skoda
            Łukasz Þór Œuvre,         lukasz-thor-oeuvre
            Анна Ахматова,            anna-ahmatova
            محمود درويش,              mhmwd-drwysh
            עמוס עוז,                 mws-wz
            村上春樹,                  cun-shang-chun-shu
            Νίκος Καζαντζάκης,        nikos-kazantzakes
            Sean O’Casey,             sean-ocasey
            Ann 🦊 Fox,               ann-fox
            """)
    void name_isKept_andHasAnAsciiSlug(String name, String slug) {
        var draft = Draft.titled(name)
                .standfirst("« " + name + " »")
                .text(name + " \uD83D\uDC69\u200D\uD83D\uDE80 e\u0301")
                .by(name, Role.AUTHOR)
                .naming(name);
        var written =
                TestArchive.write(archive, "pages/" + name + ".txt", draft).getFirst();
        archive.read(snapshot -> {
            var article = snapshot.articles().byId(List.of(written.id())).get(written.id());
            assertThat(article.title()).isEqualTo(name);
            assertThat(article.standfirst().orElseThrow().text()).isEqualTo("« " + name + " »");
            assertThat(snapshot.articles().bodies(List.of(written.id())).get(written.id()))
                    .isEqualTo(draft.article().body());
            assertThat(snapshot.articles()
                            .sources(List.of(written.id()), 1)
                            .get(written.id())
                            .getFirst()
                            .file())
                    .isEqualTo("pages/" + name + ".txt");
            assertThat(Lists.page(snapshot, People.MENTIONS_IN_ARTICLE, List.of(written.id()), PageRequest.first(1))
                            .get(written.id())
                            .entries()
                            .getFirst()
                            .row()
                            .text())
                    .isEqualTo(name);
            return null;
        });
        assertThat(written.slug()).isEqualTo(slug);
        assertThat(Contents.column(archive, "select slug, name from person")).containsExactly(slug + " | " + name);
        assertThat(Contents.column(archive, "select slug, name from author")).containsExactly(slug + " | " + name);
    }
}
