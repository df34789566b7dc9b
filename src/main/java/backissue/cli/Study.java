package backissue.cli;

import backissue.load.PageAnalysis;
import backissue.page.PageReader;
import backissue.people.PeopleFinder;

/** What reads pages, with the rules and lists that come with the program. */
final class Study {

    private Study() {}

    static PageAnalysis bundled() {
        return new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());
    }
}
