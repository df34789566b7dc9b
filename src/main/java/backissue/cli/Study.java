package backissue.cli;

import backissue.load.PageStudy;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;

/** What reads pages, with the rules and lists that come with the program. */
final class Study {

    private Study() {}

    static PageStudy bundled() {
        return new PageStudy(PageReader.bundled(), PeopleFinder.bundled());
    }
}
