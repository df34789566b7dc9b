package backissue.archive;

/** Someone credited for at least one article. */
public record Author(long id, String slug, String name) {}
