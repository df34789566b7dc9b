package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
                    .allSatisfy(request ->
                            assertThat(request).startsWith(server.resolve("/").toString()));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
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
    void link_opensItsQuery_withVariables() {
        var query = "query Linked($n: Int) { articles(first: $n) { nodes { title } } }";
        page.openLink(server.resolve("/graphiql?query=" + encoded(query) + "&variables=" + encoded("{\"n\":1}"))
                .toString());
        page.awaitQuery("Linked");
        page.awaitVariables("\"n\": 1");
        page.run();
        page.awaitResult("Losing Momentum: how Jeremy Corbyn’s");
        assertThat(page.tabs()).contains("WhatIsInTheArchive", "Linked");
    }

    @Test
    void link_choosesItsOperation() {
        var query = "query First { archive { version } } query Second { archive { articleCount } }";
        page.forgetVisitor();
        page.openLink(server.resolve("/graphiql/?query=" + encoded(query) + "&operationName=Second")
                .toString());
        page.awaitTabs("Second", "WhatIsInTheArchive", "OneArticle", "WhoIsNamedWhere", "FindByWords", "PageByPage");
    }

    @Test
    void copiedLink_opensTheQueryForAnyVisitor() {
        page.selectTab("PageByPage");
        var link = page.copyLink();
        assertThat(page.clipboard()).isEqualTo(link).contains("/graphiql/?query=", "&variables=");
        page.forgetVisitor();
        page.openLink(link);
        page.awaitTabs(
                "PageByPage", "WhatIsInTheArchive", "OneArticle", "WhoIsNamedWhere", "FindByWords", "PageByPage");
        page.run();
        page.awaitResult("\"endCursor\"");
    }

    @Test
    void curlyQuotationMarks_areNotFramed() {
        page.awaitPlainCharacters();
    }

    @Test
    void panes_showTheSchema() {
        page.openPane("Documentation Explorer", "ArticleConnection");
        page.openPane("GraphiQL Explorer", "articles");
    }
}
