package backissue.archive;

/** A person, and how often some articles name them. */
public record PersonCount(Person person, int articleCount, int mentionCount) {}
