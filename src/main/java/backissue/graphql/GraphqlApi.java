package backissue.graphql;

import backissue.search.ArticleIndex;
import backissue.store.Database;
import backissue.store.DatabaseAway;
import backissue.store.DeadlinePassed;
import backissue.store.Snapshot;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers GraphQL requests from the archive. Thread-safe. */
public final class GraphqlApi {

    private static final Logger LOG = LoggerFactory.getLogger(GraphqlApi.class);

    private final ApiSchema schema;
    private final Database database;
    private final ArticleIndex index;
    private final Limits limits;
    private final GraphQL graphql;
    private final Documents documents;
    private final OperationReader operations;
    private final ErrorForm errorForm;

    public GraphqlApi(Database database, ArticleIndex index) {
        this(database, index, Limits.DEFAULT);
    }

    public GraphqlApi(Database database, ArticleIndex index, Limits limits) {
        this.schema = ApiSchema.bundled(index);
        this.database = database;
        this.index = index;
        this.limits = limits;
        this.documents = new Documents(schema.executable());
        this.graphql = GraphQL.newGraphQL(schema.executable())
                .defaultDataFetcherExceptionHandler(GraphqlApi::faulty)
                .preparsedDocumentProvider(
                        (input, _) -> CompletableFuture.completedFuture(documents.again(input.getQuery())))
                .build();
        this.errorForm = new ErrorForm(schema.executable(), limits.introspection());
        this.operations = new OperationReader(schema, graphql, documents, limits);
    }

    /** The schema in the GraphQL schema definition language, with all descriptions. */
    public String schema() {
        return schema.text();
    }

    /** Whether the search index could not be written when it last should follow the archive. */
    public boolean isIndexFailing() {
        return index.isFailing();
    }

    /** Keeps figures about parsed documents, from now on. */
    public void measure(MeterRegistry registry) {
        documents.measure(registry);
    }

    /** How the archive is at this moment. Empty if the database does not answer, or not in the time a request has. */
    public Optional<ArchiveState> state() {
        long searched = index.version();
        try {
            return Optional.of(database.read(
                    limits.deadline(),
                    snapshot -> new ArchiveState(
                            snapshot.version(), snapshot.loads().events(), searched)));
        } catch (DatabaseAway | DeadlinePassed e) {
            LOG.debug("The database did not answer", e);
            return Optional.empty();
        }
    }

    /** What is wrong with a document, in sentences; nothing, if it can be asked. */
    public List<String> problems(String document) {
        var errors = documents.read(document).getErrors();
        return errors == null
                ? List.of()
                : errors.stream().map(GraphQLError::getMessage).toList();
    }

    /** Answers a request. Whatever goes wrong is in the answer: this throws nothing the request could cause. */
    public GraphqlResponse execute(GraphqlRequest request) {
        return guarded(request, () -> answer(request, operations.read(request)));
    }

    /**
     * Tells what a request costs and which statements it takes, in {@code extensions.explain}, in place of its data.
     * The statements are run to know them; those of an operation over the limits are not.
     */
    public GraphqlResponse explain(GraphqlRequest request) {
        return guarded(request, () -> explained(request, operations.read(request)));
    }

    private GraphqlResponse guarded(GraphqlRequest request, Supplier<GraphqlResponse> answer) {
        try {
            return answer.get();
        } catch (RequestRefused e) {
            return refused(request, e);
        } catch (DatabaseAway e) {
            LOG.debug("The database did not answer", e); // that it is away is said once, where it was noticed
            return refused(request, RequestRefused.because(ErrorCode.SERVICE_UNAVAILABLE));
        } catch (DeadlinePassed e) {
            return refused(
                    request,
                    RequestRefused.because(
                            ErrorCode.DEADLINE_EXCEEDED, limits.deadline().toSeconds()));
        } catch (RuntimeException e) {
            return refused(request, new RequestRefused(List.of(fault(e))));
        }
    }

    private GraphqlResponse refused(GraphqlRequest request, RequestRefused refusal) {
        var errors = errorForm.of(refusal.errors(), request);
        return new GraphqlResponse(Map.of("errors", errors), refusal.codes(), false, refusal.cost(), 0, 0);
    }

    /** A fault of the program: the log has all of it, the client only where to find it there. */
    private static GraphQLError fault(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.error("Error {} in a query", id, failure);
        return Errors.of(ErrorCode.INTERNAL_SERVER_ERROR, ErrorCode.INTERNAL_SERVER_ERROR.text(id));
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> faulty(
            DataFetcherExceptionHandlerParameters fetch) {
        var fault = fault(fetch.getException());
        var placed = GraphqlErrorBuilder.newError(fetch.getDataFetchingEnvironment())
                .message("%s", fault.getMessage())
                .extensions(fault.getExtensions())
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(placed).build());
    }

    private GraphqlResponse answer(GraphqlRequest request, Operation operation) {
        operation.withinLimits();
        return onArchive(operation, snapshot -> {
            var root = operation.plan().load(snapshot, new AnswerSize(limits.answer()));
            var result = graphql.execute(operation.input().transform(in -> in.root(root)));
            var size = new AnswerSize(limits.answer());
            size.add(result.getData());
            int statements = snapshot == null ? 0 : snapshot.statements();
            return response(request, result, operation.cost(), statements, size.characters());
        });
    }

    private GraphqlResponse explained(GraphqlRequest request, Operation operation) {
        var explanation =
                Explanation.of(operation, limits, errorForm.of(operation.check().problems(), request));
        if (operation.check().problems().isEmpty()) {
            explanation.with(onArchive(
                    operation,
                    snapshot -> snapshot == null
                            ? List.of()
                            : snapshot.statementsOf(
                                    () -> operation.plan().load(snapshot, new AnswerSize(limits.answer())))));
        }
        return new GraphqlResponse(
                explanation.body(),
                List.of(),
                false,
                OptionalLong.of(operation.cost().estimate()),
                0,
                0);
    }

    /**
     * Asks with null as snapshot if the operation needs nothing of the archive: a question about the schema does not.
     */
    private <T> T onArchive(Operation operation, Function<Snapshot, T> question) {
        return operation.plan().needsArchive() ? database.read(limits.deadline(), question) : question.apply(null);
    }

    private GraphqlResponse response(
            GraphqlRequest request, ExecutionResult result, Cost cost, int statements, long characters) {
        var body = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) body.put("errors", errorForm.of(result.getErrors(), request));
        if (result.isDataPresent()) body.put("data", result.getData());
        var price = new LinkedHashMap<String, Object>();
        price.put("estimate", cost.estimate());
        price.put("limit", limits.cost());
        body.put("extensions", Map.of("cost", price));
        var codes = result.getErrors().stream().map(Errors::codeOf).toList();
        return new GraphqlResponse(
                body, codes, result.isDataPresent(), OptionalLong.of(cost.estimate()), statements, characters);
    }

    /** What one operation may cost. */
    public long costLimit() {
        return limits.cost();
    }
}
