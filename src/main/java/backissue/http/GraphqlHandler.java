package backissue.http;

import backissue.graphql.ArchiveState;
import backissue.graphql.ErrorCode;
import backissue.graphql.GraphqlApi;
import backissue.graphql.GraphqlRequest;
import backissue.graphql.GraphqlResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;

/** GraphQL over HTTP. */
final class GraphqlHandler implements Handler {

    /** A browser or proxy may keep an answer, and must ask whether it still holds. */
    private static final String KEEP_AND_ASK = "no-cache";

    private final GraphqlApi api;
    private final HttpProfile profile;
    private final RequestReader reader;
    private final PersistedDocuments documents;
    private final ArchiveStateCache archive;
    private final AnswerCache answers;
    private final RateLimit rate;
    private final ConcurrencyLimit concurrency;
    private final ResponseMemoryLimit responseMemory = ResponseMemoryLimit.ofHeap();
    private final ExplainOption explain;
    private final OperationLog log;
    private final Metrics metrics;

    GraphqlHandler(
            GraphqlApi api,
            ServerOptions options,
            ArchiveStateCache archive,
            AnswerCache answers,
            RateLimit rate,
            ConcurrencyLimit concurrency,
            Metrics metrics) {
        var protocol = options.protocol();
        this.api = api;
        this.profile = protocol.profile();
        this.archive = archive;
        this.answers = answers;
        this.rate = rate;
        this.concurrency = concurrency;
        this.metrics = metrics;
        reader = new RequestReader(profile, options.limits().body(), protocol.batch());
        documents = new PersistedDocuments(protocol.trusted(), protocol.trustedOnly(), metrics);
        explain = new ExplainOption(protocol.explain());
        log = new OperationLog(metrics, options.watch().slow());
    }

    @Override
    public void handle(Context context) {
        var type = AcceptHeader.choose(context.header("Accept"), profile.standard());
        try {
            answer(context, type.orElseThrow(GraphqlHandler::notAcceptable));
        } catch (Refusal refusal) {
            metrics.error(refusal.code());
            refuse(context, refusal, type.orElse(ResponseType.JSON));
        }
    }

    private void answer(Context context, ResponseType type) {
        rate.take(context, 1);
        boolean explained = explain.isAskedBy(context);
        var asked = reader.read(context);
        // from here on the request may wait for the database, and counts as one that runs
        try (var _ = concurrency.enter()) {
            if (asked.batch()) {
                answerBatch(context, type, asked, explained);
            } else {
                var request = documents.resolve(asked.requests().getFirst());
                if (!context.method().name().equals("POST")) ReadOnly.require(request);
                if (explained) {
                    explainOne(context, type, request);
                } else {
                    answerOne(context, type, request);
                }
            }
        }
    }

    private void answerOne(Context context, ResponseType type, GraphqlRequest request) {
        if (context.method().name().equals("POST")) {
            write(context, type, execute(request, archive.soon()), Optional.empty());
        } else {
            answerIfChanged(context, type, request);
        }
    }

    /** What explains an operation is no answer as GraphQL has it, and does not say it is. */
    private void explainOne(Context context, ResponseType type, GraphqlRequest request) {
        var response = explain(request);
        if (response.codes().isEmpty()) {
            price(context, response);
            JsonResponses.json(context, 200, response.body());
        } else {
            write(context, type, new AnswerCache.Answer(response, Optional.empty()), Optional.empty());
        }
    }

    /**
     * The state of the archive is all that is needed to know that the client's copy still holds: the request is not
     * even parsed.
     */
    private void answerIfChanged(Context context, ResponseType type, GraphqlRequest request) {
        var now = archive.now();
        var tag = now.map(state -> EntityTag.of(state, request, type));
        if (tag.isPresent() && EntityTag.matches(context.header("If-None-Match"), tag.get())) {
            metrics.unchanged();
            context.status(304).header("ETag", tag.get()).header("Cache-Control", KEEP_AND_ASK);
            return;
        }
        write(context, type, execute(request, now), tag);
    }

    private void answerBatch(Context context, ResponseType type, RequestReader.Asked asked, boolean explained) {
        rate.take(context, asked.requests().size() - 1);
        var bodies = new ArrayList<>();
        long characters = 0;
        for (var parameters : asked.requests()) {
            try {
                var request = documents.resolve(parameters);
                var response = explained ? explain(request) : execute(request);
                characters += response.characters();
                bodies.add(response.body());
            } catch (Refusal refusal) {
                metrics.error(refusal.code());
                bodies.add(JsonResponses.errors(refusal));
            }
        }
        try (var _ = responseMemory.take(characters)) {
            context.contentType(type.contentType()).header("Cache-Control", "no-store");
            JsonResponses.write(context, bodies);
        }
    }

    /** What the operation was priced at and what it may cost, for whoever reads no answers but headers. */
    private void price(Context context, GraphqlResponse response) {
        response.cost()
                .ifPresent(cost -> context.header("X-Query-Cost", Long.toString(cost))
                        .header("X-Query-Cost-Limit", Long.toString(api.costLimit())));
    }

    private GraphqlResponse execute(GraphqlRequest request) {
        long started = System.nanoTime();
        var response = api.execute(request);
        log.answered(request, response, Duration.ofNanos(System.nanoTime() - started));
        return response;
    }

    private AnswerCache.Answer execute(GraphqlRequest request, Optional<ArchiveState> state) {
        long started = System.nanoTime();
        var answer = answers.answer(state, request, () -> api.execute(request));
        log.answered(request, answer.response(), Duration.ofNanos(System.nanoTime() - started));
        return answer;
    }

    private GraphqlResponse explain(GraphqlRequest request) {
        var response = api.explain(request);
        response.codes().forEach(metrics::error);
        return response;
    }

    /** @param tag what names the answer, if it may be kept */
    private void write(Context context, ResponseType type, AnswerCache.Answer answer, Optional<String> tag) {
        var response = answer.response();
        try (var _ = responseMemory.take(response.characters())) {
            head(context, type, response, tag);
            if (answer.json().isPresent()) {
                JsonResponses.write(context, answer.json().get());
            } else {
                JsonResponses.write(context, response.body());
            }
        }
    }

    private void head(Context context, ResponseType type, GraphqlResponse response, Optional<String> tag) {
        price(context, response);
        int status = profile.status(response, type);
        context.status(status).contentType(profile.shown(type, status).contentType());
        if (status == 503) context.header("Retry-After", "1");
        boolean whole = response.executed() && response.codes().isEmpty();
        if (tag.isPresent() && whole) {
            context.header("ETag", tag.get()).header("Cache-Control", KEEP_AND_ASK);
        } else {
            context.header("Cache-Control", "no-store");
        }
    }

    private void refuse(Context context, Refusal refusal, ResponseType type) {
        refusal.headers().forEach(context::header);
        context.status(refusal.status())
                .contentType(profile.shown(type, refusal.status()).contentType())
                .header("Cache-Control", "no-store");
        JsonResponses.write(context, JsonResponses.errors(refusal));
    }

    private static Refusal notAcceptable() {
        return Refusal.of(ErrorCode.NOT_ACCEPTABLE);
    }
}
