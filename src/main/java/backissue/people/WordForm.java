package backissue.people;

/** One written form: what the lists say of it, its shape, and the hashes that features are mixed from. */
record WordForm(String form, String lower, String folded, int code, int shape, int kind, int key, int[] affixes) {

    static final int LOWER = 1;
    static final int CAPITAL = 2; // Capital
    static final int CAPITALS = 3; // CAPITALS, two or more
    static final int INITIAL = 4; // J or J. or J.K.
    static final int MIXED = 5; // McDonnell, MacArthur, BlackBerry
    static final int HYPHENATED = 6; // Smith-Jones
    static final int DIGITS = 7;
    static final int MARK = 8;

    static final WordForm NONE = new WordForm("", "", "", 0, 0, 0, -1, new int[4]);

    static WordForm of(String form, Lexicon lexicon) {
        String lower = Lexicon.lower(form);
        // Mr. is Mr, but A. is an initial and A is not
        if (lower.endsWith(".") && lower.length() > 1 && !lower.equals("a.") && !lower.equals("i.")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        int shape = shape(form);
        int code = lexicon.code(lower);
        if (code == 0 && shape == HYPHENATED) code = lexicon.code(lower.substring(lower.lastIndexOf('-') + 1));
        return new WordForm(form, lower, Lexicon.fold(lower), code, shape, 0, -1, affixes(lower)).withKind();
    }

    /** The same word with its number in a text, which other spellings of its capitals share. */
    WordForm withKey(int number) {
        return new WordForm(form, lower, folded, code, shape, kind, number, affixes);
    }

    private WordForm withKind() {
        return new WordForm(form, lower, folded, code, shape, reckonKind(), key, affixes);
    }

    int hash() {
        return lower.hashCode();
    }

    boolean is(int bits) {
        return (code & bits) != 0;
    }

    int given() {
        return code & Lexicon.GIVEN;
    }

    int common() {
        return (code & Lexicon.COMMON) >> 2;
    }

    boolean capitalised() {
        return shape >= CAPITAL && shape <= HYPHENATED;
    }

    /** The word lists in a nutshell: one of some dozen kinds, so that kinds can be combined. */
    private int reckonKind() {
        if (shape == MARK) return lower.equals(",") ? 1 : lower.equals("'s") ? 2 : 3;
        if (is(Lexicon.PARTICLE) && shape == LOWER) return 4;
        if (is(Lexicon.TITLE)) return 5;
        if (is(Lexicon.SAYING) && shape == LOWER) return 6;
        if (is(Lexicon.STOP)) return shape == LOWER ? 15 : 7;
        if (!capitalised()) return is(Lexicon.ROLE) ? 13 : 14;
        if (is(Lexicon.CALENDAR | Lexicon.ORGANISATION)) return 8;
        if (is(Lexicon.PLACE | Lexicon.DEMONYM)) return given() >= 2 ? 9 : 10;
        if (given() >= 2) return 11;
        return common() >= 2 ? 12 : shape == INITIAL ? 16 : is(Lexicon.SURNAME) ? 17 : 18;
    }

    private static int[] affixes(String lower) {
        int n = lower.length();
        return new int[] {
            lower.substring(Math.max(0, n - 2)).hashCode(),
            lower.substring(Math.max(0, n - 3)).hashCode(),
            lower.substring(Math.max(0, n - 4)).hashCode(),
            lower.substring(0, Math.min(n, 3)).hashCode()
        };
    }

    private static int shape(String form) {
        char first = form.charAt(0);
        if (Character.isDigit(first)) return DIGITS;
        if (!Character.isLetter(first)) return MARK;
        int capitals = 0;
        int small = 0;
        boolean hyphen = false;
        boolean inner = false; // a capital after a small letter, hyphen or apostrophe
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                capitals++;
                inner |= i > 0 && !Character.isUpperCase(form.charAt(i - 1));
            } else if (Character.isLowerCase(c)) {
                small++;
            } else if (c == '-') {
                hyphen = true;
            }
        }
        boolean opensCapital = Character.isUpperCase(first) || Character.isTitleCase(first);
        if (capitals == 0) return LOWER;
        if (!opensCapital) return inner && form.matches("\\p{Ll}{1,3}['’-]\\p{Lu}.*") ? MIXED : LOWER;
        if (hyphen) return HYPHENATED;
        if (small == 0) return capitals == 1 || form.indexOf('.') > 0 ? INITIAL : CAPITALS;
        return inner ? MIXED : CAPITAL;
    }
}
