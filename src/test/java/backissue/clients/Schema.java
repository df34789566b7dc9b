package backissue.clients;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLUnionType;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The schema as a client has it: its text. */
final class Schema {

    private Schema() {}

    static String text() {
        try {
            return Files.readString(Path.of("schema.graphqls"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each interface and union stands for. */
    static Map<String, List<GraphQLObjectType>> abstractTypes() {
        var schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text()));
        var types = new TreeMap<String, List<GraphQLObjectType>>();
        for (var type : schema.getAllTypesAsList()) {
            if (type instanceof GraphQLInterfaceType shared) {
                types.put(type.getName(), schema.getImplementations(shared));
            }
            if (type instanceof GraphQLUnionType union) types.put(type.getName(), members(union));
        }
        return types;
    }

    private static List<GraphQLObjectType> members(GraphQLUnionType union) {
        return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
    }
}
