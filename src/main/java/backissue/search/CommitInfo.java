package backissue.search;

import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.Version;

/**
 * What a commit of the index says of itself.
 *
 * @param version the version of the archive it holds
 * @param origin the archive it was made from
 */
record CommitInfo(long version, String origin) {

    /** The version of an index that holds nothing. */
    static final long NOTHING = -1;

    /** Another release of Lucene may take words apart in another way. */
    private static final String FORMAT = IndexFields.FORMAT + " " + Version.LATEST;

    /** Whether it holds an earlier state of the same archive. */
    boolean isBehind(CommitInfo archive) {
        return origin.equals(archive.origin) && version < archive.version;
    }

    Map<String, String> written() {
        return Map.of("format", FORMAT, "origin", origin, "version", Long.toString(version));
    }

    /** Empty for a commit that this program cannot read, or that is unfinished. */
    static Optional<CommitInfo> read(Map<String, String> written) {
        if (!FORMAT.equals(written.get("format"))) return Optional.empty();
        return Optional.of(new CommitInfo(Long.parseLong(written.get("version")), written.get("origin")));
    }
}
