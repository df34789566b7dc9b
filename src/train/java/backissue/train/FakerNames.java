package backissue.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Given names of many countries in Latin letters, from the locale files of datafaker: with and without accents. */
record FakerNames(Set<String> male, Set<String> female, Set<String> names) {

    private static final List<String> LOCALES = List.of(
            "nb-NO", "no-NO", "sv", "sv-SE", "da-DK", "fi-FI", "de", "de-CH", "fr", "es", "es-MX", "it", "pt", "pt-BR",
            "nl", "pl", "cs-CZ", "sk", "hu", "hr", "tr", "ro-MD", "et", "lv", "sq", "id", "ca", "en-IN", "en-NG");
    private static final int SHORTEST = 4;
    private static final Pattern LIST =
            Pattern.compile("(female_first_name|male_first_name|first_name): *\\[([^\\]]*)]");
    private static final Pattern NAME = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{M}'’-]+");

    static FakerNames read(Path folder) throws IOException {
        var names = new FakerNames(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        for (String locale : LOCALES) {
            var file = folder.resolve(locale + ".yml");
            if (Files.exists(file)) names.add(Files.readString(file));
        }
        return names;
    }

    private void add(String text) {
        var lists = LIST.matcher(text);
        while (lists.find()) {
            for (String entry : lists.group(2).split(",")) {
                String name = entry.replaceAll("[\"'#{}]", "").strip();
                // "Has" is a name in the Netherlands: a short one says too little of a word
                if (!NAME.matcher(name).matches() || name.length() < SHORTEST) continue;
                for (String form : List.of(name, plain(name))) {
                    String lower = form.toLowerCase(Locale.ROOT);
                    names.add(lower);
                    if (lists.group(1).startsWith("male")) male.add(lower);
                    if (lists.group(1).startsWith("female")) female.add(lower);
                }
            }
        }
    }

    private static String plain(String name) {
        String marks = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return marks.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ı", "i")
                .replace("æ", "ae").replace("Æ", "Ae").replace("đ", "d").replace("ð", "d").replace("þ", "th");
    }
}
