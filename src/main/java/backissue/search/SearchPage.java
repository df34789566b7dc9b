package backissue.search;

import backissue.store.Slice;
import java.util.Optional;

/**
 * Part of the hits, the best first.
 *
 * @param total how many hits there are in all
 * @param corrected if nothing was found for the text as typed: the text that was searched instead
 */
public record SearchPage(Slice<Hit> slice, int total, Optional<String> corrected) {}
