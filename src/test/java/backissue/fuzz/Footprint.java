package backissue.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.cli.Await;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What this process holds of the machine.
 *
 * @param heap bytes that are in use after the garbage has been collected
 * @param threads how many there are of each name, numbers left out; those that come and go with the virtual machine's
 *     load do not count
 * @param files handles that are open, sockets among them
 */
record Footprint(long heap, Map<String, Integer> threads, long files) {

    /** A garbage collection, a class loaded late, a buffer grown. */
    private static final long SLACK = 24L << 20;

    /** What the virtual machine opens for itself when it first finds much to do: a handle for each of its pollers. */
    private static final int FEW = 8;

    /** Carriers of virtual threads and what wakes these, and the virtual machine's own. */
    private static final String FLEETING =
            "ForkJoinPool.*|.*Poller.*|VirtualThread.*|C\\d Compiler.*|Attach.*|Signal.*|Common-Cleaner|Reference.*|Finalizer";

    static Footprint now() {
        return new Footprint(heapInUse(), liveThreads(), openFiles());
    }

    /** Waits until no more is held than was then: connections take a moment to end. */
    void requireAgain() {
        try {
            Await.until(
                    "threads and files to be given back", () -> newThreads().isEmpty() && openFiles() <= files + FEW);
        } catch (AssertionError e) {
            throw new AssertionError(
                    "Held now, and not before: threads %s, files %d and not %d"
                            .formatted(newThreads(), openFiles(), files),
                    e);
        }
        assertThat(heapInUse())
                .as("heap after garbage collection, before %,d", heap)
                .isLessThan(heap + heap / 10 + SLACK);
    }

    private Map<String, Integer> newThreads() {
        var more = new TreeMap<>(liveThreads());
        more.entrySet().removeIf(kind -> kind.getValue() <= threads.getOrDefault(kind.getKey(), 0));
        return more;
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long openFiles() {
        return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount();
    }

    /** Virtual ones too, of which only a dump knows. */
    private static Map<String, Integer> liveThreads() {
        return dump().at("/threadDump/threadContainers")
                .valueStream()
                .flatMap(container -> container.path("threads").valueStream())
                .map(thread -> thread.path("name").asString("").replaceAll("\\d+|@\\p{XDigit}+", "#"))
                .filter(name -> !name.matches(FLEETING))
                .collect(Collectors.toMap(name -> name, _ -> 1, Integer::sum, TreeMap::new));
    }

    private static JsonNode dump() {
        try {
            var file = Files.createTempFile("threads", ".json");
            Files.delete(file); // the dump wants to make it
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                    .dumpThreads(file.toString(), ThreadDumpFormat.JSON);
            var dump = JsonMapper.shared().readTree(Files.readString(file));
            Files.delete(file);
            return dump;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
