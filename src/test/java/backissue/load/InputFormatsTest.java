package backissue.load;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.page.PageReader;
import backissue.people.PeopleFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page is, is told from its content and not from its name. */
class InputFormatsTest {

    private static final PageAnalysis STUDY = new PageAnalysis(PageReader.bundled(), PeopleFinder.bundled());

    static final String HTML = "<!doctype html><html><head><title>The bell of Saltby</title><meta name=author content='Corin Vale'></head>"
            + "<body><h1>The bell of Saltby</h1><p>By Corin Vale</p><p>The bell came by barge because the bridge would not have it, and Agnes Holroyd"
            + " stood on the bank to see it arrive.</p><p>It weighs as much as the choir, the vicar said, and will be asked to do less.</p></body></html>";

    @TempDir
    Path folder;

    private List<UnderstoodPage> read() {
        var pages = new ArrayList<UnderstoodPage>();
        STUDY.inOrder(PageFiles.of(List.of(folder.toString()), System.in), pages::add);
        return pages;
    }

    @Test
    void html_isReadWhateverItIsCalled() throws IOException {
        Files.writeString(folder.resolve("a.txt"), HTML);
        var page = read().getFirst();
        assertThat(page.reading().refused()).isEmpty();
        var article = page.articles().getFirst();
        assertThat(article.draft().title()).isEqualTo("The bell of Saltby");
        assertThat(article.draft().bylines()).extracting(byline -> byline.name()).containsExactly("Corin Vale");
        assertThat(article.people()).extracting(person -> person.name()).contains("Agnes Holroyd");
        assertThat(page.lines()).hasSameSizeAs(page.reading().lineRoles());
    }

    @Test
    void html_withoutTextIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.html"), "<html><body><nav><a href=/>Home</a></nav><p>Not found.</p></body></html>");
        assertThat(read().getFirst().reading().refused()).contains("has no text of an article");
    }
}
