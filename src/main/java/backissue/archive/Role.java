package backissue.archive;

/** What a person credited in a byline did for the article. */
public enum Role {
    AUTHOR,
    RESEARCHER,
    ILLUSTRATOR,
    PHOTOGRAPHER,
    TRANSLATOR,
    EDITOR,
    INTERVIEWER
}
