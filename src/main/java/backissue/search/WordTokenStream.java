package backissue.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words as they are indexed: each as written, then at the same place by its stem or as a name. */
final class WordTokenStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<IndexedWord> words;
    private int position = -1;
    private String pending;

    WordTokenStream(List<IndexedWord> words) {
        this.words = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pending != null) {
            term.append(pending);
            step.setPositionIncrement(0);
            pending = null;
            return true;
        }
        if (!words.hasNext()) return false;
        var word = words.next();
        term.append(word.exact());
        step.setPositionIncrement(word.position() - position);
        position = word.position();
        pending = word.name()
                ? IndexFields.ofName(word.exact())
                : word.stem().map(IndexFields::ofStem).orElse(null);
        return true;
    }
}
