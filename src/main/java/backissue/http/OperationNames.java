package backissue.http;

import backissue.graphql.GraphqlRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What operations are called in metrics and logs. Names come from clients, and every name costs memory here and in
 * Prometheus: so only the first that were answered are told apart, and the rest are one.
 */
final class OperationNames {

    private static final int TOLD_APART = 100;

    private static final Pattern FIRST_NAME =
            Pattern.compile("\\b(?:query|mutation|subscription)\\s+([_A-Za-z]\\w{0,63})");

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    /** @param answered whether the operation was executed: what is refused makes no name known */
    String of(GraphqlRequest request, boolean answered) {
        var name = name(request);
        if (name.isEmpty()) return answered ? "unnamed" : "refused";
        if (known.contains(name)) return name;
        if (!answered) return "refused";
        return known.size() < TOLD_APART && known.add(name) ? name : "other";
    }

    /** A guess without parsing, which is right for documents of one operation. */
    private static String name(GraphqlRequest request) {
        return request.operationName().orElseGet(() -> {
            var found = FIRST_NAME.matcher(request.query());
            return found.find() ? found.group(1) : "";
        });
    }
}
