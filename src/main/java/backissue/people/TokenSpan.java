package backissue.people;

/** Tokens [from, to) that name a person. */
record TokenSpan(int from, int to) {

    int length() {
        return to - from;
    }
}
