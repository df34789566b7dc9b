package backissue.search;

/** The fields of a document of the index, and how words are written in them. */
final class IndexFields {

    /** Goes up whenever an index made before would be read wrongly. */
    static final int FORMAT = 3;

    // searched words
    static final String TITLE = "title";
    static final String STANDFIRST = "standfirst";
    static final String BODY = "body";
    static final String CREDITS = "credits";
    /** The name of a person or author; the magazine and date of an issue. */
    static final String NAME = "name";
    /** What stood on the cover of an issue: often the title of an article, which is then meant. */
    static final String COVER = "cover";

    // one term each
    /** The kind and the row's id. */
    static final String KEY = "key";

    static final String KIND = "kind";
    /** A name, a name with the surname first, or a title, folded: for those who type its beginning. */
    static final String START = "start";

    // numbers and names that order, filter or lead on
    static final String ID = "id";
    /** The date of an article or issue, as the number of days since 1970. */
    static final String DAY = "day";
    /** The kind and the slug: one order of equal hits for every database. */
    static final String PLACE = "place";

    static final String VERSION = "version";
    /** How many articles point at the row; less than 0 for an issue, more for a later one. */
    static final String WEIGHT = "weight";
    /** How many articles name or credit somebody, as it counts for a hit. */
    static final String PROMINENCE = "renown";

    static final String PEOPLE = "people";
    static final String AUTHORS = "authors";
    static final String ISSUES = "issues";

    /** The words of a document that are parts of names: kept, not searched. */
    static final String NAMES = "names";

    // no word that the tokenizer gives begins with either of these
    private static final String STEM_MARK = "~";
    private static final String NAME_MARK = "@";

    private IndexFields() {}

    static String ofStem(String stem) {
        return STEM_MARK + stem;
    }

    static String ofName(String exact) {
        return NAME_MARK + exact;
    }

    /** Whether a term is a word as it stands in a text. */
    static boolean isExact(String term) {
        return !term.startsWith(STEM_MARK) && !term.startsWith(NAME_MARK);
    }

    static String key(HitKind kind, long id) {
        return kind + "/" + id;
    }

    static String place(HitKind kind, String slug) {
        return kind.ordinal() + "/" + slug;
    }
}
