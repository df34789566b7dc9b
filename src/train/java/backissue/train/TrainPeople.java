package backissue.train;

import backissue.people.Training;
import java.io.IOException;

/**
 * Trains the model that finds names of persons.
 *
 * <p>{@code TrainPeople --data FOLDER --out person.model}: the folder holds {@code *.train.tsv} and
 * {@code *.dev.tsv}, tokens and tags. {@code --dev no} leaves the dev sets out, to choose settings
 * by them. The same data and settings give the same bytes.
 */
public final class TrainPeople {

    private TrainPeople() {}

    public static void main(String[] args) throws IOException {
        var options = Options.of(args);
        var settings =
                new Training.Settings(
                        (int) options.number("bits", 20),
                        (int) options.number("rounds", 12),
                        options.number("rate", 0.05),
                        options.number("sparsity", 0.1),
                        options.number("ridge", 2));
        Training.run(options.path("data"), !options.is("dev", "no"), settings, options.path("out"));
    }
}
