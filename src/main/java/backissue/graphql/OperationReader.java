package backissue.graphql;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.RawVariables;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import java.util.List;
import java.util.Locale;

/**
 * Reads what a request means: which operation with which arguments, what it needs of the archive, and what that costs.
 */
final class OperationReader {

    private final ApiSchema schema;
    private final GraphQL graphql;
    private final Documents documents;
    private final Limits limits;

    OperationReader(ApiSchema schema, GraphQL graphql, Documents documents, Limits limits) {
        this.schema = schema;
        this.graphql = graphql;
        this.documents = documents;
        this.limits = limits;
    }

    /** @throws RequestRefused if it has no meaning, or asks about the schema where that is not told */
    Operation read(GraphqlRequest request) {
        var document = documents.read(request.query());
        if (document.hasErrors()) throw new RequestRefused(document.getErrors());
        checkVariables(request);
        var input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName().orElse(null))
                .variables(request.variables())
                .build();
        var operation = normalized(document.getDocument(), input);
        if (!limits.introspection() && asksAboutSchema(operation)) {
            throw RequestRefused.because(ErrorCode.INTROSPECTION_DISABLED);
        }
        var plan = new FetchPlan(schema, operation);
        if (!plan.problems().isEmpty()) throw new RequestRefused(plan.problems());
        var cost = Cost.of(schema, operation);
        return new Operation(input, plan, cost, LimitCheck.of(operation, cost, limits));
    }

    private static void checkVariables(GraphqlRequest request) {
        var inputs = new InputCheck();
        inputs.variables(request.variables());
        var excess = inputs.problems();
        if (!excess.isEmpty()) throw new RequestRefused(excess);
    }

    private ExecutableNormalizedOperation normalized(Document document, ExecutionInput input) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                    schema.executable(),
                    document,
                    input.getOperationName(),
                    RawVariables.of(input.getVariables()),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (UnknownOperationException e) {
            var code = ErrorCode.OPERATION_RESOLUTION_FAILURE;
            throw new RequestRefused(List.of(Errors.of(code, sentence(e.getMessage(), code.text()))));
        } catch (GraphQLException e) {
            // the library's checks of variables end this way; the same error, with its place, comes from executing
            throw new RequestRefused(graphql.execute(input).getErrors());
        }
    }

    private static boolean asksAboutSchema(ExecutableNormalizedOperation operation) {
        return operation.getTopLevelFields().stream()
                .map(ExecutableNormalizedField::getFieldName)
                .anyMatch(field -> field.equals("__schema") || field.equals("__type"));
    }

    private static String sentence(String reason, String whatToDo) {
        return (reason.endsWith(".") ? reason : reason + ".") + " " + whatToDo;
    }
}
