package backissue.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The Reader in a real browser, on a real server with the seed archive. */
class ReaderTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path AXE = Path.of("src/main/web/node_modules/axe-core/axe.min.js");
    private static final Dimension WIDE = new Dimension(1300, 1000);
    private static final Dimension NARROW = new Dimension(360, 800);

    private static SeedServer archive;
    private static URI server;

    private Chromium chromium;

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
    void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterEach
    void noComplaint_noForeignRequest() {
        if (chromium == null) return; // skipped
        try (var browser = chromium) {
            assertThat(browser.requests())
                    .isNotEmpty()
                    .allSatisfy(request ->
                            assertThat(request).startsWith(server.resolve("/").toString()));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            archive | /                                        | New Statesman
            year    | /?year=2008                              | New Statesman
            issue   | /issues/new-statesman-2007-06-18         | New Britain - The country Brown inherits
            article | /articles/the-rise-and-fall-of-new-labour | The rise and fall of New Labour
            person  | /people/gordon-brown                     | Gordon Brown
            author  | /authors/joe-moran                       | Joe Moran
            search  | /search?q=labour                         | 5 hits for “labour”
            """)
    void page_isShown_accessible_wideAndNarrow(String name, String path, String heading) throws IOException {
        open(path);
        for (var size : List.of(WIDE, NARROW)) {
            chromium.driver().manage().window().setSize(size);
            assertThat(await("main h1").getText()).isEqualTo(heading);
            assertThat(chromium.driver().findElements(By.linkText("This query in GraphiQL")))
                    .hasSize(1);
            assertThat(width()).as("no sideways scrolling").isLessThanOrEqualTo(size.getWidth());
            assertThat(seriousProblems()).isEmpty();
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + "-" + size.getWidth() + ".png"),
                    chromium.driver().getScreenshotAs(OutputType.BYTES));
        }
    }

    @Test
    void searchLeadsToAnArticle_toAPerson_toTheirNetwork_andBackToAnArticle() {
        open("/");
        await("main h1");
        chromium.driver().findElement(By.tagName("body")).sendKeys("/");
        var box = chromium.driver().switchTo().activeElement();
        assertThat(box.getDomAttribute("type")).isEqualTo("search");
        box.sendKeys("façade");
        await("[role=option] mark");
        box.sendKeys(Keys.ENTER);
        click(By.linkText("The façade cracks"));
        awaitHeading("The façade cracks");
        click(By.cssSelector(".body .person[data-person=gordon-brown]"));
        awaitHeading("Gordon Brown");
        click(By.cssSelector(".network details summary"));
        click(By.cssSelector(".network table a[href$='/people/ed-balls']"));
        awaitHeading("Ed Balls");
        click(By.cssSelector("section[aria-label=Articles] h3 a"));
        await(".reading .body p");
    }

    @Test
    void hits_areOrderedByDate_ifAskedTo() {
        open("/search?q=labour");
        click(By.linkText("Oldest first"));
        await(".search nav [aria-current][href*='order=oldest']");
        await(".search .entry:first-of-type h2 a[href$='/the-facade-cracks']");
        click(By.linkText("Best match first"));
        await(".search nav [aria-current]:not([href*='order'])");
        await(".search .entry:first-of-type h2 a[href$='/the-rise-and-fall-of-new-labour']");
    }

    @Test
    void clickOnAPerson_marksTheirMentions() {
        open("/articles/the-rise-and-fall-of-new-labour");
        click(By.xpath("//aside//button[starts-with(., 'Tony Blair')]"));
        await(".person.chosen");
        assertThat(chromium.driver().findElements(By.cssSelector(".person.chosen")))
                .hasSize(7);
    }

    @Test
    void everyMention_standsOverThePersonsName() {
        open("/articles/losing-momentum-how-jeremy-corbyns-support-group-ran-out-of-steam");
        await(".body .person");
        assertThat(chromium.driver().findElements(By.cssSelector(".body .person[data-person=jeremy-corbyn]")))
                .hasSizeGreaterThan(20)
                .extracting(WebElement::getText)
                .allSatisfy(text -> assertThat(text).matches("(?:Jeremy )?Corbyn|Jeremy"));
    }

    @Test
    void queryOfAPage_opensInGraphiql() {
        open("/articles/slaves-to-the-office");
        await("main h1");
        var link = chromium.driver()
                .findElement(By.linkText("This query in GraphiQL"))
                .getDomProperty("href");
        assertThat(link)
                .startsWith(server.resolve("/graphiql/?query=query+ArticlePage").toString());
    }

    @Test
    void addressOfNothing_saysSo() {
        open("/articles/no-such-article");
        awaitHeading("There is no such article");
        // the browser's own note on the status of the page that was asked for
        assertThat(chromium.complaints())
                .allSatisfy(complaint -> assertThat(complaint).contains("404"));
        chromium.forgetComplaints();
    }

    private void open(String path) {
        chromium.driver().get(server.resolve(path).toString());
    }

    private WebElement await(String selector) {
        return new WebDriverWait(chromium.driver(), LONGEST_WAIT)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector(selector)));
    }

    private void awaitHeading(String text) {
        new WebDriverWait(chromium.driver(), LONGEST_WAIT)
                .until(ExpectedConditions.textToBe(By.cssSelector("main h1"), text));
    }

    private void click(By place) {
        var element = new WebDriverWait(chromium.driver(), LONGEST_WAIT)
                .until(ExpectedConditions.presenceOfElementLocated(place));
        chromium.driver()
                .executeScript("arguments[0].scrollIntoView({block: 'center'}); arguments[0].click()", element);
    }

    private long width() {
        return (Long) chromium.driver().executeScript("return document.documentElement.scrollWidth");
    }

    /** What axe-core finds serious or critical. */
    private List<?> seriousProblems() throws IOException {
        chromium.driver().executeScript(Files.readString(AXE));
        var found = (Map<?, ?>) chromium.driver()
                .executeAsyncScript(
                        "const done = arguments[0]; axe.run().then(result => done({problems: result.violations"
                                + ".filter(it => ['serious', 'critical'].includes(it.impact))"
                                + ".map(it => `${it.id}: ${it.nodes.map(node => node.html).join(' ')}`)}))");
        return (List<?>) found.get("problems");
    }
}
