package backissue.graphql;

import graphql.ExecutionInput;
import java.util.OptionalLong;

/**
 * An operation that can be run, if it is within the limits.
 *
 * @param input what the library is to execute once the plan is loaded
 */
record Operation(ExecutionInput input, FetchPlan plan, Cost cost, LimitCheck check) {

    /** @throws RequestRefused if it asks for more than the limits allow */
    Operation withinLimits() {
        if (check.problems().isEmpty()) return this;
        throw new RequestRefused(check.problems(), OptionalLong.of(cost.estimate()));
    }
}
