package backissue.people;

import java.util.HashMap;
import java.util.Map;

/** What a title, a noun or a given name says of the gender of a person. */
enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    private static final Map<String, Gender> TITLES = read("titles-by-gender.txt");
    private static final Map<String, Gender> NOUNS = read("gendered-nouns.txt");

    /** The gender a list writes as {@code m} or {@code f}. */
    static Gender of(String letter) {
        return letter.equals("m") ? MALE : letter.equals("f") ? FEMALE : UNKNOWN;
    }

    static Gender ofTitle(String title) {
        return TITLES.getOrDefault(title, UNKNOWN);
    }

    static Gender ofNoun(String noun) {
        return NOUNS.getOrDefault(noun, UNKNOWN);
    }

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    private static Map<String, Gender> read(String list) {
        Map<String, Gender> genders = new HashMap<>();
        WordList.forEach(list, line -> {
            int space = line.lastIndexOf(' ');
            genders.put(line.substring(0, space), of(line.substring(space + 1)));
        });
        return genders;
    }
}
