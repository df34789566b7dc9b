package backissue.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The making of an H2 file, beside what others left or are making. */
class H2FileCreationTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"archive", "archive [1]", "{archive", "archive*", "Heft 1–2 (neu)"})
    void leftover_isRemoved_whateverTheNameOfTheFile(String name) throws IOException {
        var left = Files.createFile(folder.resolve("." + name + ".new-1.mv.db"));
        var ofAnother = Files.createFile(folder.resolve(".another.new-1.mv.db"));
        Database.open("jdbc:h2:" + folder.resolve(name)).close();
        assertThat(left).doesNotExist();
        assertThat(ofAnother).exists();
        assertThat(folder.resolve(name + ".mv.db")).exists();
    }

    @Test
    void fileThatAnotherIsMaking_isLeftAlone() throws IOException {
        var unfinished = Files.createFile(folder.resolve(".archive.new-1.mv.db"));
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            Database.open("jdbc:h2:" + folder.resolve("archive")).close();
        }
        assertThat(unfinished).exists();
    }
}
