package backissue.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What a process holds, as Linux and the JDK's tools tell it. */
record ServerState(long heapKilobytes, long threads, long handles) {

    private static final Pattern USED = Pattern.compile("(?m)^(?! *(?:Metaspace|class))\\s*\\S.*\\bused (\\d+)K");

    static ServerState of(long pid) throws IOException, InterruptedException {
        jcmd(pid, "GC.run");
        var shown = jcmd(pid, "GC.heap_info");
        long heap = USED.matcher(shown).results().mapToLong(used -> Long.parseLong(used.group(1))).sum();
        if (heap == 0) throw new IllegalStateException("no heap is told of in:\n" + shown);
        try (var tasks = Files.list(Path.of("/proc/" + pid + "/task"));
                var handles = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return new ServerState(heap, tasks.count(), handles.count());
        }
    }

    private static String jcmd(long pid, String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, Long.toString(pid), command).redirectErrorStream(true).start();
        var out = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return out;
    }

    @Override
    public String toString() {
        return "%,d MB of heap live, %d threads, %d handles".formatted(heapKilobytes / 1024, threads, handles);
    }
}
