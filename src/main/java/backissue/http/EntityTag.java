package backissue.http;

import backissue.archive.Sha256;
import backissue.graphql.ArchiveState;
import backissue.graphql.GraphqlRequest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names the answer to a request without making it: the same program says the same about the same state of the archive.
 *
 * <p>The state of the archive is read before the answer is made. If pages are loaded in between, the answer is newer
 * than its tag, and the next request for it is answered in full; never the other way round. The tag is weak, as
 * compression and such moments allow no more.
 */
final class EntityTag {

    private static final String PROGRAM = Optional.ofNullable(
                    EntityTag.class.getPackage().getImplementationVersion())
            .orElse("unpackaged");

    private EntityTag() {}

    static String of(ArchiveState state, GraphqlRequest request, ResponseType type) {
        var named = JsonMapper.shared()
                .writeValueAsString(List.of(
                        PROGRAM,
                        state,
                        type,
                        request.query(),
                        request.operationName().orElse(""),
                        request.variables()));
        var digest = Arrays.copyOf(Sha256.digest(named), 16);
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
    }

    /** Whether the client has the answer of that tag already. */
    static boolean matches(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) return false;
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || weak(known).equals(weak(tag)));
    }

    private static String weak(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
