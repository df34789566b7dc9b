package backissue.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a visitor does on the GraphiQL page. */
final class GraphiqlPage {

    private static final By EDITOR = By.cssSelector(".graphiql-query-editor .view-lines");
    private static final By VARIABLES = By.cssSelector(".graphiql-editor-tool .view-lines");
    private static final By RESULT = By.cssSelector(".result-window");
    private static final By TAB = By.cssSelector(".graphiql-tab-button");

    private final WebDriver driver;
    private final WebDriverWait wait;

    GraphiqlPage(Chromium chromium) {
        driver = chromium.driver();
        wait = new WebDriverWait(driver, Duration.ofSeconds(30));
    }

    void open(URI server) {
        openLink(server.resolve("/graphiql/").toString());
    }

    void openLink(String address) {
        driver.get(address);
        awaitEditor();
    }

    /** Presses the button that copies a link to the query. Returns the link, which the page then has as its address. */
    String copyLink() {
        driver.findElement(By.cssSelector("[aria-label='Copy link to query']")).click();
        wait.withMessage("the link to be copied")
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[aria-label='Link copied']")));
        return driver.getCurrentUrl();
    }

    /** What a visitor would paste, who has the page before them. */
    String clipboard() {
        ((HasCdp) driver)
                .executeCdpCommand("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite")));
        return (String)
                ((JavascriptExecutor) driver).executeAsyncScript("navigator.clipboard.readText().then(arguments[0])");
    }

    void forgetVisitor() {
        ((JavascriptExecutor) driver).executeScript("localStorage.clear()");
    }

    void awaitQuery(String fragment) {
        awaitText(EDITOR, fragment);
    }

    void awaitVariables(String fragment) {
        awaitText(VARIABLES, fragment);
    }

    /** Waits for all editors to be told that curly quotation marks and the like need no frame. */
    void awaitPlainCharacters() {
        wait.withMessage("editors that frame no characters")
                .until(page -> (Boolean) ((JavascriptExecutor) page).executeScript("""
                const editors = __MONACO.editor.getEditors();
                return editors.length >= 4 && editors.every(editor => editor.getRawOptions().unicodeHighlight?.ambiguousCharacters === false);
                """));
    }

    /** Comes back to the page, once it has stored what the visitor leaves: it does so with a delay. */
    void reload(String left) {
        wait.withMessage(left + " in the stored tabs")
                .until(page -> ((JavascriptExecutor) page)
                        .executeScript("return localStorage.getItem('graphiql:tabState') ?? ''")
                        .toString()
                        .contains(left));
        driver.navigate().refresh();
        awaitEditor();
    }

    private void awaitEditor() {
        wait.withMessage("GraphiQL's editor").until(ExpectedConditions.elementToBeClickable(EDITOR));
    }

    List<String> tabs() {
        return driver.findElements(TAB).stream().map(WebElement::getText).toList();
    }

    void awaitTabs(String... names) {
        wait.withMessage(() -> List.of(names) + " as tabs, not " + tabs()).until(_ -> tabs().equals(List.of(names)));
    }

    void selectTab(String name) {
        driver.findElements(TAB).stream()
                .filter(tab -> tab.getText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No tab " + name + " among " + tabs()))
                .click();
        awaitText(EDITOR, name);
        awaitOperation(name);
    }

    /** The page notices with a delay which operation the editor now holds, and sends its name with the query. */
    private void awaitOperation(String name) {
        wait.withMessage("the operation " + name + " to be noticed")
                .until(page -> name.equals(((JavascriptExecutor) page).executeScript("""
                        const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{"tabs": []}');
                        return state.tabs[state.activeTabIndex]?.operationName;
                        """)));
    }

    /** Opens an empty tab and types there: the editor closes brackets and quotes itself and steps over typed ones. */
    void type(String query) {
        driver.findElement(By.cssSelector(".graphiql-tab-add")).click();
        wait.withMessage("an empty editor").until(page -> text(EDITOR).isBlank());
        driver.findElement(EDITOR).click();
        new Actions(driver).sendKeys(query).sendKeys(Keys.ESCAPE).perform();
        awaitText(EDITOR, query);
    }

    void run() {
        driver.findElement(By.cssSelector(".graphiql-execute-button")).click();
    }

    void awaitResult(String fragment) {
        awaitText(RESULT, fragment);
    }

    /** Opens a pane by the name its button has, and waits for it to say something. */
    void openPane(String name, String content) {
        driver.findElement(By.cssSelector("[aria-label='Show " + name + "']")).click();
        awaitText(By.cssSelector(".graphiql-plugin"), content);
    }

    /** Waits for the editor to underline a mistake, which needs the schema and a worker. */
    void awaitUnderlinedMistake() {
        wait.withMessage("an underlined mistake")
                .until(ExpectedConditions.presenceOfElementLocated(
                        By.cssSelector(".graphiql-query-editor .squiggly-error")));
    }

    private void awaitText(By place, String fragment) {
        wait.withMessage(() -> fragment + "\nin\n" + text(place))
                .until(page -> text(place).contains(fragment));
    }

    /** The text to be seen in a place. The editor writes unbreakable blanks. */
    private String text(By place) {
        return driver.findElements(place).stream()
                .map(WebElement::getText)
                .collect(Collectors.joining("\n"))
                .replace('\u00a0', ' ');
    }
}
