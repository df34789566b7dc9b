package backissue.archive;

/** How many articles of a year name a person, and how many times they do. */
public record YearOfMentions(int year, int articleCount, int mentionCount) {}
