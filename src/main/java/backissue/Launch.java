package backissue;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Starts the program on a Java that can run it.
 *
 * <p>A machine's default Java is often an older one with a newer one beside it. This class is compiled for Java 11, so
 * that an older Java can run at least it: it finds the newer one and hands over, or says what to install.
 */
public final class Launch {

    private static final int NEEDED = 25;

    /** The line of a JDK's file {@code release} that has its version. */
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(?:1\\.)?(\\d+)");

    private Launch() {}

    public static void main(String[] arguments) throws Exception {
        if (Runtime.version().feature() >= NEEDED) {
            // by name: this class, being older, cannot be compiled against the others
            Class.forName("backissue.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
            return;
        }
        for (Path home : homes()) {
            if (versionOf(home) >= NEEDED) System.exit(run(home, arguments));
        }
        System.err.println("Backissue needs Java " + NEEDED + " or newer; this is Java "
                + Runtime.version().feature() + " in " + System.getProperty("java.home")
                + ". Install a newer one, or say where it is with JAVA_HOME.");
        System.exit(1);
    }

    /** Where a newer Java may be: where JAVA_HOME says, beside this one, or where the usual installers put it. */
    private static List<Path> homes() {
        List<Path> homes = new ArrayList<>();
        String named = System.getenv("JAVA_HOME");
        if (named != null) homes.add(Paths.get(named));
        Path user = Paths.get(System.getProperty("user.home"));
        homes.addAll(foldersIn(Paths.get(System.getProperty("java.home")).getParent()));
        homes.addAll(foldersIn(Paths.get("/usr/lib/jvm")));
        homes.addAll(foldersIn(user.resolve(".sdkman/candidates/java")));
        homes.addAll(foldersIn(user.resolve(".jdks")));
        return homes;
    }

    private static List<Path> foldersIn(Path folder) {
        List<Path> folders = new ArrayList<>();
        if (folder == null || !Files.isDirectory(folder)) return folders;
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
            entries.forEach(folders::add);
        } catch (IOException e) {
            return folders; // a folder that cannot be read holds no Java that could be run
        }
        folders.sort(null);
        return folders;
    }

    private static int versionOf(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return Files.isExecutable(java(home)) && version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0; // no JDK, or not a whole one
        }
    }

    private static Path java(Path home) {
        return home.resolve("bin").resolve(File.separatorChar == '\\' ? "java.exe" : "java");
    }

    private static int run(Path home, String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java(home).toString(), "-jar", jar().toString()));
        command.addAll(Arrays.asList(arguments));
        Process program = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(program)));
        return program.waitFor();
    }

    private static Path jar() {
        return Paths.get(System.getProperty("java.class.path"));
    }

    /** Whoever ends this process means the program. */
    private static void end(Process program) {
        program.destroy();
        try {
            program.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
