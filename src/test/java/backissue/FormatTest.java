package backissue;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One style for all code, which a program writes: {@code mvn test -Dtest=FormatTest -Dformat.write=true}. */
class FormatTest {

    private static final boolean WRITE = Boolean.getBoolean("format.write");

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    @Test
    void code_isFormatted() throws IOException, FormatterException {
        var otherwise = new ArrayList<Path>();
        for (var file : sources()) {
            var text = Files.readString(file);
            var formatted = FORMATTER.formatSource(text);
            if (text.equals(formatted)) continue;
            otherwise.add(file);
            if (WRITE) Files.writeString(file, formatted);
        }
        assertThat(otherwise).as("run it with -Dformat.write=true").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var root : List.of("src/main/java", "src/main/jooq", "src/test/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
