package backissue.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class ProgramVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        var version = Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion());
        return new String[] {
            "backissue " + version.orElse("(not packaged)"),
            "Java " + Runtime.version() + " on " + System.getProperty("os.name")
        };
    }
}
