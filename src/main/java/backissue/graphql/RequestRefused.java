package backissue.graphql;

import graphql.GraphQLError;
import java.util.List;
import java.util.OptionalLong;

/** A request that is not executed, and why. */
final class RequestRefused extends RuntimeException {

    private final transient List<GraphQLError> errors;
    private final transient OptionalLong cost;

    RequestRefused(List<? extends GraphQLError> errors) {
        this(errors, OptionalLong.empty());
    }

    /** @param cost what the operation was priced at, if it came to that */
    RequestRefused(List<? extends GraphQLError> errors, OptionalLong cost) {
        // a refusal is an answer, not a fault: nobody reads its trace
        super(null, null, false, false);
        this.errors = List.copyOf(errors);
        this.cost = cost;
    }

    /** @param values what goes into the places of the code's text */
    static RequestRefused because(ErrorCode code, Object... values) {
        return new RequestRefused(List.of(Errors.of(code, code.text(values))));
    }

    List<ErrorCode> codes() {
        return errors.stream().map(Errors::codeOf).toList();
    }

    List<GraphQLError> errors() {
        return errors;
    }

    OptionalLong cost() {
        return cost;
    }
}
