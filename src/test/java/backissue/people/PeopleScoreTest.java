package backissue.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backissue.archive.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleScoreTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("set.tsv"), text.replace(' ', '\t'));
    }

    /** Takes every capitalised word for a name. */
    private static List<TokenSpan> capitalised(Tokens tokens) {
        List<TokenSpan> names = new ArrayList<>();
        for (int i = 0; i < tokens.size; i++) if (tokens.at(i).capitalised()) names.add(new TokenSpan(i, i + 1));
        return names;
    }

    @Test
    void mentionsAreRight_whenTheyHaveTheWordsOfATaggedOne() throws IOException {
        Path file = file("-DOCSTART- O\n\n"
                + "Barton B-PER\n"
                + "met O\n"
                + "Henry B-PER\n"
                + "Moss I-PER\n"
                + ". O\n\n"
                + "-DOCSTART- O\n\n"
                + "Barton B-PER\n");
        var result = PeopleScore.of(file, new PeopleFinder(Marked.LEXICON, PeopleScoreTest::capitalised));
        assertThat(result.right()).isEqualTo(2);
        assertThat(result.found()).isEqualTo(4);
        assertThat(result.wanted()).isEqualTo(3);
        assertThat(result.words()).isEqualTo(6);
        assertThat(result.f1()).isCloseTo(2.0 * 2 / 7, within(1e-9));
    }

    @Test
    void fileWithOneDocumentMark_holdsUnrelatedSentences() throws IOException {
        List<String> texts = new ArrayList<>();
        TagFile.forEach(file("-DOCSTART- O\n\nHe O\nleft O\n\nBarton B-PER\nstayed O\n"), d -> texts.add(d.text()));
        assertThat(texts).containsExactly("He left", "Barton stayed");
    }

    @Test
    void sentencesOfADocument_areBlocksOfIt() throws IOException {
        List<TagFile.Document> documents = new ArrayList<>();
        TagFile.forEach(
                file("-DOCSTART- O\n\nHe O\n\nLee B-PER\nKing I-PER\n\n-DOCSTART- O\n\nShe O\n"), documents::add);
        assertThat(documents).extracting(TagFile.Document::text).containsExactly("He\n\nLee King", "She");
        assertThat(documents.getFirst().persons()).containsExactly(new Span(4, 12));
    }

    @Test
    void emptyFile_scoresNothing() throws IOException {
        var result = PeopleScore.of(file(""), new PeopleFinder(Marked.LEXICON, PeopleScoreTest::capitalised));
        assertThat(result.f1()).isZero();
        assertThat(result.precision()).isZero();
        assertThat(result.recall()).isZero();
    }
}
