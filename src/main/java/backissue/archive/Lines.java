package backissue.archive;

/** Lines first to last of a page, both included, counted from 1. */
public record Lines(int first, int last) {}
