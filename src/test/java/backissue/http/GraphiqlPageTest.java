package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GraphiQL in a real browser, on a real server with the seed archive. */
class GraphiqlPageTest {

    private static SeedServer archive;
    private static URI server;

    private Chromium chromium;
    private GraphiqlPage page;

    @BeforeAll
    static void startServer() {
        archive = SeedServer.start();
        server = archive.address();
    }

    @AfterAll
    static void stopServer() {
        archive.close();
    }

    @BeforeEach
    void openPage() {
        chromium = Chromium.start();
        page = new GraphiqlPage(chromium);
        page.open(server);
    }

    /** Whatever a test did, the page kept to its server and to its content security policy. */
    @AfterEach
    void noComplaint_noForeignRequest() {
        if (chromium == null) {
            return; // skipped
        }
        try (var browser = chromium) {
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allSatisfy(request -> assertThat(request).startsWith(server.resolve("/").toString()));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void typedQuery_isAnswered() {
        page.type("{ article(slug: \"slaves-to-the-office\") { title } }");
        page.run();
        page.awaitResult("\"title\": \"Slaves to the office\"");
    }

    @Test
    void mistypedField_isUnderlined_beforeItIsSent() {
        page.type("{ articels { totalCount } }");
        page.awaitUnderlinedMistake();
    }

    @Test
    void firstVisit_findsQueriesThatAreAnswered() {
        assertThat(page.tabs())
                .containsExactly("WhatIsInTheArchive", "OneArticle", "WhoIsNamedWhere", "FindByWords", "PageByPage");
        page.selectTab("PageByPage");
        page.run();
        page.awaitResult("\"endCursor\"");
    }

    @Test
    void returningVisitor_findsTheirOwnTabs() {
        page.type("query Mine { articles { totalCount } }");
        page.reload("query Mine");
        assertThat(page.tabs()).endsWith("PageByPage", "Mine");
    }

    @Test
    void panes_showTheSchema() {
        page.openPane("Documentation Explorer", "ArticleConnection");
        page.openPane("GraphiQL Explorer", "articles");
    }
}
