package backissue.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks the value of a field up in the loaded tree. */
record LoadedFetcher(FieldSource source) implements LightDataFetcher<Object> {

    @Override
    public Object get(GraphQLFieldDefinition field, Object parent, Supplier<DataFetchingEnvironment> environment) {
        var loaded = (Loaded) parent;
        return switch (source) {
            case FieldSource.Read read -> {
                var value = read.value().apply(loaded.value());
                yield value instanceof Optional<?> optional ? optional.orElse(null) : value;
            }
            case FieldSource.Held _, FieldSource.Relation _ ->
                loaded.related(environment.get().getMergedField().getResultKey());
        };
    }

    @Override
    public Object get(DataFetchingEnvironment environment) {
        return get(environment.getFieldDefinition(), environment.getSource(), () -> environment);
    }
}
