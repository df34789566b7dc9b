package backissue.graphql;

import backissue.search.ArticleIndex;
import backissue.store.Database;
import backissue.store.DatabaseAway;
import backissue.store.DeadlinePassed;
import backissue.store.Snapshot;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.RawVariables;
import graphql.execution.UnknownOperationException;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.validation.GoodFaithIntrospectionExceeded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers GraphQL requests from the archive. Thread-safe. */
public final class GraphqlApi {

    private static final Logger LOG = LoggerFactory.getLogger(GraphqlApi.class);

    /** How much query text is kept parsed, in characters. */
    private static final int KEPT_TEXT = 4_000_000;

    private final ApiSchema schema;
    private final Database database;
    private final Limits limits;
    private final GraphQL graphql;
    private final Cache<String, PreparsedDocumentEntry> documents = Caffeine.newBuilder()
            .maximumWeight(KEPT_TEXT)
            .weigher((String text, PreparsedDocumentEntry _) -> text.length())
            .build();

    public GraphqlApi(Database database, ArticleIndex index) {
        this(database, index, Limits.DEFAULT);
    }

    public GraphqlApi(Database database, ArticleIndex index, Limits limits) {
        this.schema = ApiSchema.bundled(index);
        this.database = database;
        this.limits = limits;
        this.graphql = GraphQL.newGraphQL(schema.executable())
                .defaultDataFetcherExceptionHandler(GraphqlApi::faulty)
                .preparsedDocumentProvider((input, _) -> CompletableFuture.completedFuture(document(input)))
                .build();
    }

    /** The schema in the GraphQL schema definition language, with all descriptions. */
    public String schema() {
        return schema.text();
    }

    /** Whether the archive can be read at this moment. */
    public boolean isReady() {
        return database.answers();
    }

    /** The version of the archive: another one after each load that changed something. Empty if the database does not answer. */
    public OptionalLong version() {
        try {
            return OptionalLong.of(database.read(Snapshot::version));
        } catch (DatabaseAway e) {
            LOG.debug("The database did not answer", e);
            return OptionalLong.empty();
        }
    }

    /** What is wrong with a document, in sentences; nothing, if it can be asked. */
    public List<String> problems(String document) {
        var errors = document(ExecutionInput.newExecutionInput(document).build()).getErrors();
        return errors == null ? List.of() : errors.stream().map(GraphQLError::getMessage).toList();
    }

    /** Answers a request. Whatever goes wrong is in the answer: this throws nothing the request could cause. */
    public GraphqlResponse execute(GraphqlRequest request) {
        try {
            return answer(request);
        } catch (DatabaseAway e) {
            LOG.warn("The database did not answer: {}", e.getCause().getMessage());
            return refused(List.of(Errors.of(Errors.AWAY, "The archive cannot be reached at the moment. Try again in a while.")));
        } catch (DeadlinePassed e) {
            return refused(List.of(Errors.of(
                    Errors.TOO_LONG,
                    "The answer took longer than %d seconds, and was given up. Ask for less at a time."
                            .formatted(limits.deadline().toSeconds()))));
        } catch (RuntimeException e) {
            return refused(List.of(fault(e)));
        }
    }

    /** A fault of the program: the log has all of it, the client only where to find it there. */
    private static GraphQLError fault(Throwable failure) {
        var id = UUID.randomUUID();
        LOG.error("Error {} in a query", id, failure);
        return Errors.of(Errors.INTERNAL, "Something went wrong in the server. Its log has the details under " + id + ".");
    }

    private static CompletableFuture<DataFetcherExceptionHandlerResult> faulty(DataFetcherExceptionHandlerParameters fetch) {
        var fault = fault(fetch.getException());
        var placed = GraphqlErrorBuilder.newError(fetch.getDataFetchingEnvironment())
                .message("%s", fault.getMessage())
                .extensions(fault.getExtensions())
                .build();
        return CompletableFuture.completedFuture(
                DataFetcherExceptionHandlerResult.newResult(placed).build());
    }

    private GraphqlResponse answer(GraphqlRequest request) {
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName().orElse(null))
                .variables(request.variables())
                .build();
        var document = document(input);
        if (document.hasErrors()) return refused(document.getErrors());
        ExecutableNormalizedOperation operation;
        try {
            operation = normalized(document, request);
        } catch (UnknownOperationException e) {
            return refused(List.of(Errors.of(Errors.NO_OPERATION, sentence(e.getMessage(), "Name one of the document's operations in `operationName`."))));
        } catch (GraphQLException e) {
            // the library's checks of variables end this way; the same error, with its place, comes from executing
            return refused(graphql.execute(input).getErrors());
        }
        if (!limits.introspection() && asksAboutSchema(operation)) {
            return refused(List.of(Errors.of(Errors.NO_INTROSPECTION, "This server does not tell its schema. Ask whoever runs it.")));
        }
        var plan = new FetchPlan(schema, operation);
        if (!plan.problems().isEmpty()) return refused(plan.problems());
        var cost = Cost.of(schema, operation);
        var excess = LimitCheck.problems(operation, cost, limits);
        if (!excess.isEmpty()) return refused(excess, OptionalLong.of(cost.estimate()));
        if (!plan.needsArchive()) {
            var root = plan.load(null);
            return response(graphql.execute(input.transform(in -> in.root(root))), cost, 0);
        }
        return database.read(limits.deadline(), snapshot -> {
            var root = plan.load(snapshot);
            return response(graphql.execute(input.transform(in -> in.root(root))), cost, snapshot.statements());
        });
    }

    private PreparsedDocumentEntry document(ExecutionInput input) {
        return documents.get(input.getQuery(), _ -> parsed(input));
    }

    private static boolean asksAboutSchema(ExecutableNormalizedOperation operation) {
        return operation.getTopLevelFields().stream()
                .map(ExecutableNormalizedField::getFieldName)
                .anyMatch(field -> field.equals("__schema") || field.equals("__type"));
    }

    private PreparsedDocumentEntry parsed(ExecutionInput input) {
        try {
            var parsed = ParseAndValidate.parseAndValidate(schema.executable(), input);
            return parsed.isFailure()
                    ? new PreparsedDocumentEntry(parsed.getErrors())
                    : new PreparsedDocumentEntry(parsed.getDocument());
        } catch (GoodFaithIntrospectionExceeded e) {
            // the library lets a query ask for __schema and __type once each, and says so by throwing
            return new PreparsedDocumentEntry(e.toBadFaithError());
        }
    }

    private ExecutableNormalizedOperation normalized(PreparsedDocumentEntry document, GraphqlRequest request) {
        return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema.executable(),
                document.getDocument(),
                request.operationName().orElse(null),
                RawVariables.of(request.variables()),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
    }

    private GraphqlResponse response(ExecutionResult result, Cost cost, int statements) {
        var body = new LinkedHashMap<String, Object>();
        if (!result.getErrors().isEmpty()) body.put("errors", specified(result.getErrors()));
        if (result.isDataPresent()) body.put("data", result.getData());
        var price = new LinkedHashMap<String, Object>();
        price.put("estimate", cost.estimate());
        price.put("limit", limits.cost());
        body.put("extensions", Map.of("cost", price));
        return new GraphqlResponse(body, result.isDataPresent(), OptionalLong.of(cost.estimate()), statements);
    }

    private static GraphqlResponse refused(List<? extends GraphQLError> errors) {
        return refused(errors, OptionalLong.empty());
    }

    private static GraphqlResponse refused(List<? extends GraphQLError> errors, OptionalLong cost) {
        return new GraphqlResponse(Map.of("errors", specified(errors)), false, cost, 0);
    }

    /** What one operation may cost. */
    public long costLimit() {
        return limits.cost();
    }

    private static List<Map<String, Object>> specified(List<? extends GraphQLError> errors) {
        return errors.stream().map(Errors::specified).toList();
    }

    private static String sentence(String reason, String whatToDo) {
        return (reason.endsWith(".") ? reason : reason + ".") + " " + whatToDo;
    }
}
