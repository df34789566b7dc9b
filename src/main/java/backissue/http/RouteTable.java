package backissue.http;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses the server answers at, and the methods each answers to. */
final class RouteTable {

    private final JavalinConfig config;
    private final Map<String, Set<String>> methods = new LinkedHashMap<>();

    RouteTable(JavalinConfig config) {
        this.config = config;
    }

    /** What can be read with GET can be asked about with HEAD: the same answer without its body. */
    void get(String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
        add(path, "GET", "HEAD");
    }

    void post(String path, Handler handler) {
        config.routes.post(path, handler);
        add(path, "POST");
    }

    private void add(String path, String... names) {
        var allowed = methods.computeIfAbsent(path, this::withOptions);
        allowed.addAll(List.of(names));
    }

    private Set<String> withOptions(String path) {
        config.routes.options(path, context -> context.status(204).header("Allow", String.join(", ", methods(path))));
        return new TreeSet<>(Set.of("OPTIONS"));
    }

    Set<String> methods(String path) {
        return methods.getOrDefault(path, Set.of());
    }

    /** The addresses worth naming to a person. */
    List<String> shown() {
        return Stream.concat(
                        Stream.of("/", "/graphiql/"), methods.keySet().stream().filter(path -> !path.equals("/")))
                .toList();
    }
}
