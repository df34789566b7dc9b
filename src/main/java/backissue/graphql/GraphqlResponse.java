package backissue.graphql;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The answer to a request.
 *
 * @param body the response map of the GraphQL specification, section 7.1: data, errors, extensions
 * @param codes the codes of its errors, in their order
 * @param executed whether execution began; if not, the request was at fault or only to be explained, and there is no
 *     data
 * @param cost what the operation was priced at, if it came to that
 * @param statements how many SQL statements it took
 * @param characters how long the data is, about
 */
public record GraphqlResponse(
        Map<String, Object> body,
        List<ErrorCode> codes,
        boolean executed,
        OptionalLong cost,
        int statements,
        long characters) {}
