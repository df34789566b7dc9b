package backissue.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains both readings. The second learns from first readings made by models that had not seen the
 * text.
 */
public final class Training {

    /** Settings, chosen on the dev sets. */
    public record Settings(int bits, int rounds, double rate, double sparsity, double ridge) {}

    private final Settings settings;
    private final TrainingSet set;

    private Training(Settings settings, TrainingSet set) {
        this.settings = settings;
        this.set = set;
    }

    public static void run(Path data, boolean withDev, Settings settings, Path out)
            throws IOException {
        var training = new Training(settings, TrainingSet.read(data, withDev, Lexicon.bundled()));
        try (var file = Files.newOutputStream(out)) {
            training.recogniser().write(file);
        }
    }

    private Recogniser recogniser() {
        Crf[] unseen = new Crf[TrainingSet.FOLDS];
        IntStream.range(0, unseen.length).parallel().forEach(fold -> unseen[fold] = fit(fold, null));
        List<Crf> both =
                IntStream.range(0, 2)
                        .parallel()
                        .mapToObj(reading -> fit(-1, reading == 0 ? null : unseen))
                        .toList();
        return new Recogniser(both.get(0), both.get(1));
    }

    private Crf fit(int leftOut, Crf[] first) {
        var trainer =
                new CrfTrainer(settings.bits(), settings.rate(), settings.sparsity(), settings.ridge());
        return trainer.train(set.examples(settings.bits(), leftOut, first), settings.rounds(), 7);
    }
}
