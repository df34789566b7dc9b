package backissue.http;

import backissue.graphql.ErrorCode;
import io.javalin.http.Context;
import java.util.Optional;

/**
 * Whether a request only asks what it would cost. It does so in the address, after {@code /graphql?explain}, so that no
 * cache takes an explanation for an answer.
 */
final class ExplainOption {

    private static final String PARAMETER = "explain";

    private final boolean enabled;

    ExplainOption(boolean enabled) {
        this.enabled = enabled;
    }

    /** @throws Refusal if it asks and this server does not tell, or if it cannot be understood */
    boolean isAskedBy(Context context) {
        var query = Optional.ofNullable(context.queryString()).orElse("");
        if (!query.contains(PARAMETER)) return false;
        var given = QueryParameters.parameters(context).get(PARAMETER);
        boolean asked = switch (given) {
            case null -> false;
            case "false", "0" -> false;
            case "", "true", "1" -> true;
            default -> throw Refusal.bad("`explain` may be true or false, or stand alone.");
        };
        if (asked && !enabled) throw Refusal.of(ErrorCode.EXPLAIN_DISABLED);
        return asked;
    }
}
