package backissue.graphql;

import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which fields of the schema queries use. */
record FieldsUsed(GraphQLSchema schema) {

    /** The fields, as {@code Type.field}, that none of the queries asks for. */
    List<String> unused(List<GraphqlRequest> requests) {
        var unused = new TreeSet<String>();
        for (var type : schema.getAllTypesAsList()) {
            if (!(type instanceof GraphQLObjectType object) || type.getName().startsWith("__")) continue;
            for (var field : object.getFields()) unused.add(name(object, field));
        }
        requests.forEach(request -> unused.removeAll(used(request)));
        return List.copyOf(unused);
    }

    private Set<String> used(GraphqlRequest request) {
        var document = Parser.parse(request.query());
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> used(request, document, operation.getName()).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> used(GraphqlRequest request, Document document, String operation) {
        var used = new TreeSet<String>();
        QueryTraverser.newQueryTraverser()
                .schema(schema)
                .document(document)
                .operationName(operation)
                .variables(request.variables())
                .build()
                .visitPreOrder(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        if (field.isTypeNameIntrospectionField()) return;
                        used.add(name(field.getFieldsContainer(), field.getFieldDefinition()));
                    }
                });
        return used;
    }

    private static String name(GraphQLFieldsContainer type, GraphQLFieldDefinition field) {
        return ((GraphQLNamedType) type).getName() + "." + field.getName();
    }
}
