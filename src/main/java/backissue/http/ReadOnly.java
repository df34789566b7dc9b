package backissue.http;

import backissue.graphql.ErrorCode;
import backissue.graphql.GraphqlRequest;

/**
 * GET may only read. The archive has nothing but queries today, so a mutation would be refused anyway; but it is
 * refused with the status that says why, and stays refused on the day there is one.
 */
final class ReadOnly {

    private ReadOnly() {}

    /** @throws Refusal if the operation asked for is a mutation or a subscription */
    static void require(GraphqlRequest request) {
        boolean harmless =
                !request.query().contains("mutation") && !request.query().contains("subscription");
        if (harmless || !request.asksForChange()) return;
        throw new Refusal(405, ErrorCode.METHOD_NOT_ALLOWED, "With GET one can only read. Send mutations with POST.")
                .with("Allow", "POST");
    }
}
