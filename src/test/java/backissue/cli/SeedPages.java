package backissue.cli;

import java.nio.file.Path;

/** The pages that come with the program, as files. */
final class SeedPages {

    static final String FOLDER = Path.of("seeds").toAbsolutePath().toString();

    private SeedPages() {}
}
