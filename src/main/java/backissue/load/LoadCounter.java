package backissue.load;

import backissue.archive.LoadWarning;
import backissue.store.Change;
import backissue.store.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Counts while a load runs. An article or a person met in many pages counts once. */
final class LoadCounter {

    /** More than anyone reads; the rest are counted. */
    private static final int KEPT_REMARKS = 10_000;

    private final BitSet isNew = new BitSet();
    private final BitSet changed = new BitSet();
    private final BitSet met = new BitSet();
    private final BitSet people = new BitSet();
    private final List<LoadWarning> remarks = new ArrayList<>();
    private int pages;
    private int refused;
    private int doubtful;
    private int remarksLeftOut;

    void page() {
        pages++;
    }

    void refused(String file, String reason) {
        refused++;
        remark(new LoadWarning(file, Optional.empty(), reason, true));
    }

    void remark(String file, int line, String sentence) {
        remark(new LoadWarning(file, line > 0 ? Optional.of(line) : Optional.empty(), sentence, false));
    }

    void doubtful(String file, int line, String doubt) {
        doubtful++;
        remark(file, line, "doubtful: " + doubt);
    }

    private void remark(LoadWarning remark) {
        if (remarks.size() < KEPT_REMARKS) remarks.add(remark);
        else remarksLeftOut++;
    }

    void written(Written written) {
        int id = Math.toIntExact(written.id());
        met.set(id);
        if (written.change() == Change.NEW) isNew.set(id);
        if (written.change() == Change.CHANGED) changed.set(id);
        written.people().forEach(person -> people.set(Math.toIntExact(person)));
    }

    LoadReport report(Instant began) {
        var onlyChanged = (BitSet) changed.clone();
        onlyChanged.andNot(isNew);
        int unchanged = met.cardinality() - isNew.cardinality() - onlyChanged.cardinality();
        var all = new ArrayList<>(remarks);
        if (remarksLeftOut > 0) {
            all.add(new LoadWarning("", Optional.empty(), "... and %,d more".formatted(remarksLeftOut), false));
        }
        return new LoadReport(
                pages,
                refused,
                isNew.cardinality(),
                onlyChanged.cardinality(),
                unchanged,
                doubtful,
                people.cardinality(),
                List.copyOf(all),
                Duration.between(began, Instant.now()));
    }
}
