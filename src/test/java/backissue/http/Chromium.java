package backissue.http;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium with an empty profile and no window, which remembers what it complained of and asked for. */
final class Chromium implements AutoCloseable {

    private static final String INSTALL =
            "Install Chromium and its driver to test the web page (on Debian: chromium and chromium-driver).";

    /** Warns of every Chromium newer than Selenium; we use nothing that depends on it. Held, or its level is lost. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the calling test where there is no Chromium; where the tests must be complete, fails it. */
    static Chromium start() {
        var browser = find("chromium", "chromium-browser", "google-chrome", "chrome");
        var driver = find("chromedriver");
        if (browser.isEmpty() || driver.isEmpty()) {
            if ("true".equals(System.getenv("CI"))) {
                fail(INSTALL);
            }
            abort(INSTALL);
        }
        return start(browser.get(), driver.get());
    }

    private static Chromium start(Path browser, Path driver) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        // With both paths given, Selenium looks nowhere else and downloads nothing.
        options.setBinary(browser.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        options.addArguments(
                "--headless=new",
                "--window-size=1400,1000",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                // A request that leaves this machine, even a worker's, fails and so becomes a complaint.
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox"); // Chromium refuses to start for root otherwise
        }
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(driver.toFile())
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Warnings and errors of the console, breaches of the content security policy among them. */
    List<String> complaints() {
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .forEach(complaints::add);
        return complaints;
    }

    /** Forgets what was complained of so far: it was looked at. */
    void forgetComplaints() {
        complaints();
        complaints.clear();
    }

    /**
     * The address of everything a page asked for, save what it carries in itself as {@code data:} and {@code blob:}.
     */
    List<String> requests() {
        driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .flatMap(Chromium::address)
                .filter(address -> !address.startsWith("data:") && !address.startsWith("blob:"))
                .forEach(requests::add);
        return requests;
    }

    /** What the entry says was asked for: one of Chromium's DevTools events, as JSON. */
    private static Stream<String> address(LogEntry entry) {
        Map<String, Map<String, ?>> log = new Json().toType(entry.getMessage(), Json.MAP_TYPE);
        var event = log.get("message");
        var details = (Map<?, ?>) event.get("params");
        return switch ((String) event.get("method")) {
            case "Network.requestWillBeSent" -> Stream.of((String) ((Map<?, ?>) details.get("request")).get("url"));
            case "Network.webSocketCreated" -> Stream.of((String) details.get("url"));
            default -> Stream.empty();
        };
    }

    private static Optional<Path> find(String... names) {
        var folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return Stream.of(names)
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
