package backissue.graphql;

import graphql.GraphQLException;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a client asks: a document, which of its operations, and the values of the operation's variables. */
public record GraphqlRequest(String query, Optional<String> operationName, Map<String, Object> variables) {

    /**
     * Whether the operation is a mutation or a subscription. Of a document that cannot be read, executing it says what
     * is wrong.
     */
    public boolean asksForChange() {
        if (!query.contains("mutation") && !query.contains("subscription")) return false;
        return operations().stream()
                .filter(operation ->
                        operationName.isEmpty() || operationName.equals(Optional.ofNullable(operation.getName())))
                .anyMatch(operation -> operation.getOperation() != OperationDefinition.Operation.QUERY);
    }

    private List<OperationDefinition> operations() {
        if (TextCheck.takesLong(query)) return List.of();
        try {
            return Parser.parse(query).getDefinitionsOfType(OperationDefinition.class);
        } catch (GraphQLException e) {
            return List.of();
        }
    }
}
