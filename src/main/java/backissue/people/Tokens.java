package backissue.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and marks of a text in order, each with its place, and what is known of each different word. */
final class Tokens {

    static final byte BLOCK = 1; // first of a block
    static final byte SENTENCE = 2; // may open a sentence, so that its capital says nothing

    final String text;
    int size;
    int[] start = new int[256];
    int[] end = new int[256];
    int[] word = new int[256]; // index into words
    byte[] opens = new byte[256];

    private final Lexicon lexicon;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<WordForm> words = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private Map<String, String> umlauts;

    Tokens(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    void add(int from, int to, int opening) {
        if (size == start.length) grow();
        start[size] = from;
        end[size] = to;
        opens[size] = (byte) opening;
        word[size] = id(text.substring(from, to));
        size++;
    }

    private void grow() {
        int room = size * 2;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        word = Arrays.copyOf(word, room);
        opens = Arrays.copyOf(opens, room);
    }

    private int id(String form) {
        Integer known = ids.get(form);
        if (known != null) return known;
        ids.put(form, words.size());
        var made = WordForm.of(form, lexicon);
        int key = keys.computeIfAbsent(made.lower(), lower -> keys.size());
        words.add(made.withKey(key));
        return words.size() - 1;
    }

    WordForm at(int i) {
        return i < 0 || i >= size ? WordForm.NONE : words.get(word[i]);
    }

    /** The word there if it belongs to the same block, else nothing. */
    WordForm near(int i, int from) {
        if (i < 0 || i >= size) return WordForm.NONE;
        for (int t = Math.min(i, from) + 1; t <= Math.max(i, from); t++) if (opens(t, BLOCK)) return WordForm.NONE;
        return words.get(word[i]);
    }

    /** The words [from, to) as one would print them: whatever the crawl put between them is one space. */
    String plain(int from, int to) {
        return plain(text.substring(start[from], end[to - 1]));
    }

    static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").replace("\u00AD", "");
    }

    /**
     * The word as names are compared: without accents and stops. Where the text writes an umlaut, the spelling with an
     * e is the same word.
     */
    String folded(int i) {
        String folded = at(i).folded().replace(".", "");
        return umlauts().getOrDefault(folded, folded);
    }

    private Map<String, String> umlauts() {
        if (umlauts != null) return umlauts;
        umlauts = new HashMap<>();
        for (WordForm form : words) {
            if (!form.capitalised()) continue;
            String spelt = Accents.spelt(form.lower());
            if (!spelt.equals(form.lower())) umlauts.put(NameWords.fold(spelt), form.folded());
        }
        return umlauts;
    }

    boolean opens(int i, int what) {
        return i >= 0 && i < size && (opens[i] & what) != 0;
    }

    /** How many different words there are, whatever their capitals. */
    int keys() {
        return keys.size();
    }

    /** The key of a word in lower case, or -1 if the text does not have it. */
    int key(String lower) {
        return keys.getOrDefault(lower, -1);
    }

    Lexicon lexicon() {
        return lexicon;
    }
}
