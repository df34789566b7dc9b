package backissue.people;

import backissue.archive.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts with their persons, cut into tokens as the product cuts them, and recognised by how far they
 * can be trusted.
 */
record TrainingSet(List<Text> texts) {

    /** A text ready to learn from. Which fold it is in decides which first reading it is shown. */
    record Text(Tokens tokens, byte[] labels, float weight, int fold) {}

    static final int FOLDS = 4;
    private static final int CAPITALS_EVERY = 20;
    private static final Pattern INITIALS = Pattern.compile("\\b(?:\\p{Lu}\\. ?)+(?<=\\.)(?= )");

    static TrainingSet read(Path folder, boolean withDev, Lexicon lexicon) throws IOException {
        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.filter(f -> isWanted(f.toString(), withDev)).sorted().toList();
        }
        var set = new TrainingSet(new ArrayList<>());
        for (Path file : files) {
            float weight = weight(file.getFileName().toString());
            TagFile.forEach(file, document -> set.add(document, weight, lexicon));
        }
        return set;
    }

    private static boolean isWanted(String file, boolean withDev) {
        return file.endsWith(".train.tsv") || withDev && file.endsWith(".dev.tsv");
    }

    /** Machine-tagged texts count half; tweets and old fiction are far from what is read here. */
    private static float weight(String file) {
        if (file.contains("silver")) return 0.5f;
        if (file.startsWith("btc") || file.startsWith("wnut") || file.startsWith("litbank"))
            return 0.5f;
        return 1f;
    }

    private void add(TagFile.Document document, float weight, Lexicon lexicon) {
        int fold = texts.size() % FOLDS; // the same for every copy
        texts.add(text(document.text(), document.persons(), weight, fold, lexicon));
        // headlines of news agencies are in capitals: some texts are read a second time so
        if (texts.size() % CAPITALS_EVERY == 0)
            addAgain(document, shout(document.text()), weight, fold, lexicon);
        addAgain(document, unstopped(document), weight, fold, lexicon);
    }

    /** A text in another spelling, if that differs and every word stays in its place. */
    private void addAgain(
            TagFile.Document document, String text, float weight, int fold, Lexicon lexicon) {
        if (text.equals(document.text()) || text.length() != document.text().length()) return;
        texts.add(text(text, document.persons(), weight * 0.5f, fold, lexicon));
    }

    /** The British way with initials: C. W. Mills is CW Mills. */
    private static String unstopped(TagFile.Document document) {
        var text = new StringBuilder(document.text());
        for (Span person : document.persons()) {
            Matcher initials = INITIALS.matcher(document.text()).region(person.start(), person.end());
            while (initials.find()) {
                String letters = initials.group().replaceAll("[. ]", "");
                String room = " ".repeat(initials.end() - initials.start() - letters.length());
                text.replace(initials.start(), initials.end(), letters + room);
            }
        }
        return text.toString();
    }

    /** The first block in capitals, the rest as it is. */
    private static String shout(String text) {
        int end = text.indexOf("\n\n");
        return end < 0
                ? text.toUpperCase(Locale.ROOT)
                : text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    private Text text(String text, List<Span> persons, float weight, int fold, Lexicon lexicon) {
        Tokens tokens = Tokenizer.tokenize(text, lexicon);
        byte[] labels = new byte[tokens.size];
        int i = 0;
        for (Span person : persons) {
            while (i < tokens.size && tokens.end[i] <= person.start()) i++;
            int from = i;
            while (i < tokens.size && tokens.start[i] < person.end()) i++;
            if (i > from) Labels.mark(labels, new TokenSpan(from, i));
        }
        return new Text(tokens, labels, weight, fold);
    }

    /** The runs of some texts as examples; a second reading is shown {@code first[fold]}'s labels. */
    List<Example> examples(int bits, int leftOut, Crf[] first) {
        List<Example> examples = new ArrayList<>();
        int[] found = new int[Features.ROOM];
        for (Text text : texts) {
            if (text.fold() == leftOut) continue;
            Tokens tokens = text.tokens();
            var usage = WordUsage.of(tokens);
            FirstPassLabels firstPass =
                    first == null ? null : FirstPassLabels.of(tokens, first[text.fold()].label(tokens, usage, null));
            var features = new Features(tokens, usage, firstPass, bits);
            CapitalisedRuns.forEach(
                    tokens,
                    (from, to) -> {
                        int[][] rows = new int[to - from][];
                        for (int i = from; i < to; i++)
                            rows[i - from] = Arrays.copyOf(found, features.fill(from, to, i, found));
                        byte[] labels = repaired(Arrays.copyOfRange(text.labels(), from, to));
                        if (labels != null) examples.add(new Example(rows, labels, text.weight()));
                    });
        }
        return examples;
    }

    /** A name that begins or ends outside its run is cut to the run. */
    private static byte[] repaired(byte[] labels) {
        byte[] fixed = new byte[labels.length];
        for (int i = 0; i < labels.length; ) {
            int from = i++;
            if (labels[from] == Labels.OUT) continue;
            if (labels[from] != Labels.SINGLE && labels[from] != Labels.END) {
                while (i < labels.length && (labels[i] == Labels.INSIDE || labels[i] == Labels.END)) {
                    if (labels[i++] == Labels.END) break;
                }
            }
            Labels.mark(fixed, new TokenSpan(from, i));
        }
        return fixed;
    }
}
