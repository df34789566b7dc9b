package backissue.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Writes segments into the folder given and dies before the commit, as a process without power does. */
final class WriterThatDies {

    static final int CODE = 9;

    private WriterThatDies() {}

    public static void main(String[] arguments) throws IOException {
        var writer = new IndexWriter(FSDirectory.open(Path.of(arguments[0])), new IndexWriterConfig());
        for (int i = 0; i < 100; i++) {
            var document = new Document();
            var words = new WordTokenStream(WordTokenizer.of("debris " + i, Set.of()));
            document.add(new Field(IndexFields.BODY, words, TextField.TYPE_NOT_STORED));
            writer.addDocument(document);
            if (i % 10 == 0) writer.flush();
        }
        Runtime.getRuntime().halt(CODE);
    }
}
