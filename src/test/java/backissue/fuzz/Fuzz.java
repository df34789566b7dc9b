package backissue.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** How long the tests of this package are to run, and from where. */
final class Fuzz {

    static final long SEED = Long.getLong("fuzz.seed", 2026);

    /** Operations to send in all: three quarters straight to the API, the others over HTTP. */
    static final int OPERATIONS = Integer.getInteger("fuzz.operations", 7_000);

    static final int CLIENTS = 4;

    private Fuzz() {}

    /** Lets all clients work at the same time. The first that fails is what this fails with. */
    static void together(IntConsumer client) {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var working = new ArrayList<>(IntStream.range(0, CLIENTS)
                    .mapToObj(i -> threads.submit(() -> client.accept(i)))
                    .toList());
            for (var work : List.copyOf(working)) work.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof AssertionError failed ? failed : new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
