package backissue.people;

/** Tokens [from, to) that name a person. */
record Name(int from, int to) {

    int length() {
        return to - from;
    }
}
