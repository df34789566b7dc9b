package backissue.people;

import java.util.Set;

/** The titles before names: Mr, Sir, Queen. */
final class Titles {

    private static final Set<String> REIGNING = WordList.read("reigning.txt");
    private static final Set<String> PLURAL = WordList.read("plural-titles.txt");
    private static final Set<String> UNCROWNED = Set.of("prince", "princess", "saint", "st");
    private static final Set<String> KNIGHTLY = Set.of("sir", "dame");

    private final Tokens tokens;

    Titles(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The title right before a mention, in lower case, or nothing. */
    String before(PersonMention mention) {
        if (mention.from() == 0 || tokens.opens(mention.from(), Tokens.BLOCK)) return "";
        WordForm before = tokens.at(mention.from() - 1);
        String title = before.lower().replace(".", "");
        boolean reigning = before.capitalised() && isReigning(title);
        boolean plural = before.capitalised() && PLURAL.contains(title);
        boolean gendered = before.capitalised() && before.is(Lexicon.TITLE) && Gender.ofTitle(title) != Gender.UNKNOWN;
        return before.is(Lexicon.ADDRESS) || reigning || plural || gendered ? title : "";
    }

    /**
     * The name of a person of whom the text has one word only: with the title where that word is a given name (Queen
     * Victoria, Sir Humphrey), or a surname that the text gives to somebody else as well (Mrs Osgood).
     */
    static String display(MentionCluster person, boolean shared) {
        PersonMention fullest = person.fullest();
        if (!fullest.isSingle()) return fullest.written();
        for (String title : person.titles()) {
            boolean knight = KNIGHTLY.contains(title) && GivenNames.gender(fullest.first()) != Gender.UNKNOWN;
            boolean spouse = shared && Gender.ofTitle(title) != Gender.UNKNOWN && !PLURAL.contains(title);
            if (isReigning(title) || knight || spouse) {
                return Character.toUpperCase(title.charAt(0)) + title.substring(1) + " " + fullest.written();
            }
        }
        return fullest.written();
    }

    static boolean isReigning(String title) {
        return REIGNING.contains(title);
    }

    static boolean isPlural(WordForm word) {
        return word.capitalised() && PLURAL.contains(word.lower().replace(".", ""));
    }

    /** A title that goes with a number: King Charles may be Charles I, Prince Charles is not. */
    static boolean isCrowned(String title) {
        return isReigning(title) && !UNCROWNED.contains(title);
    }

    static boolean isUncrowned(Set<String> titles) {
        return titles.stream().anyMatch(UNCROWNED::contains);
    }
}
