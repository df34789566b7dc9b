package backissue.page;

/** Open lines first to last, both included, with nothing between them. */
record Passage(int first, int last) {

    int size() {
        return last - first + 1;
    }
}
