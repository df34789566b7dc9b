package backissue.http;

import backissue.archive.Sha256;
import backissue.graphql.ErrorCode;
import backissue.graphql.GraphqlRequest;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the document a request means: its own text, a trusted one, or one that was sent before and is named by its hash
 * now, as Apollo's clients do to keep requests short (automatic persisted queries).
 */
final class PersistedDocuments {

    /** How much text is kept for clients that send hashes, in characters. */
    private static final int KEPT_TEXT = 4_000_000;

    private final TrustedDocuments trusted;
    private final boolean trustedOnly;
    private final Cache<String, String> sent = Caffeine.newBuilder()
            .maximumWeight(KEPT_TEXT)
            .weigher((String hash, String text) -> hash.length() + text.length())
            .recordStats()
            .build();

    PersistedDocuments(TrustedDocuments trusted, boolean trustedOnly, Metrics metrics) {
        this.trusted = trusted;
        this.trustedOnly = trustedOnly;
        metrics.cache(sent, "persisted-queries");
    }

    /** @throws Refusal if there is no such document, or none that may be asked for */
    GraphqlRequest resolve(Parameters asked) {
        return new GraphqlRequest(text(asked), asked.operationName(), asked.variables());
    }

    private String text(Parameters asked) {
        if (asked.documentId().isPresent()) {
            return trusted.find(asked.documentId().get()).orElseThrow(PersistedDocuments::notInList);
        }
        return asked.query()
                .map(query -> allowed(query, asked.hash()))
                .orElseGet(() -> byHash(asked.hash().orElseThrow()));
    }

    private String allowed(String query, Optional<String> hash) {
        if (trustedOnly && !trusted.holds(query)) {
            throw Refusal.of(ErrorCode.QUERY_NOT_IN_SAFELIST);
        }
        hash.ifPresent(it -> {
            if (!Sha256.of(query).equalsIgnoreCase(it)) {
                throw Refusal.of(ErrorCode.PERSISTED_QUERY_MISMATCH);
            }
            sent.put(it.toLowerCase(Locale.ROOT), query);
        });
        return query;
    }

    private String byHash(String given) {
        var hash = given.toLowerCase(Locale.ROOT);
        return trusted.find(hash)
                .or(() -> Optional.ofNullable(sent.getIfPresent(hash)))
                .orElseThrow(() -> trustedOnly ? notInList() : notFound());
    }

    /**
     * The status is 200, since some of Apollo's clients take any other for a failure of the network and do not try
     * again.
     */
    private static Refusal notFound() {
        return Refusal.of(ErrorCode.PERSISTED_QUERY_NOT_FOUND);
    }

    private static Refusal notInList() {
        return Refusal.of(ErrorCode.PERSISTED_QUERY_NOT_IN_LIST);
    }
}
