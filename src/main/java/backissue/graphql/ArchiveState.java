package backissue.graphql;

/**
 * What an answer depends on beside its request: while none of it changes, the same request has the same answer.
 *
 * @param version of the archive: another one whenever an article is added or changes
 * @param loads how often a load has begun or ended, which an archive that did not change tells of too
 * @param index the version that is searched, which may be a moment behind; -1 before the index was first made
 */
public record ArchiveState(long version, int loads, long index) {}
