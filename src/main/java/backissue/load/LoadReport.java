package backissue.load;

import backissue.archive.LoadWarning;
import java.time.Duration;
import java.util.List;

/**
 * What a load did.
 *
 * @param pages how many pages were met
 * @param refused how many of them held no article that could be loaded
 * @param isNew articles the archive did not have
 * @param changed articles it had, of which a page says something new
 * @param unchanged articles it had just so
 * @param doubtful in how many places a page can be read in two ways
 * @param people how many people the pages' articles name
 * @param warnings what a person should know, in the order of the pages
 */
public record LoadReport(
        int pages,
        int refused,
        int isNew,
        int changed,
        int unchanged,
        int doubtful,
        int people,
        List<LoadWarning> warnings,
        Duration took) {

    /** Whether the archive is as it was before. */
    public boolean changedNothing() {
        return isNew == 0 && changed == 0;
    }
}
