package backissue.graphql;

import backissue.search.ArticleIndex;
import graphql.TypeResolutionEnvironment;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.TypeRuntimeWiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The schema, and for every field of it how its value comes about. */
final class ApiSchema {

    private final String text;
    private final GraphQLSchema executable;
    private final Map<String, Map<String, FieldSource>> sources = new HashMap<>();
    private final Map<Class<?>, String> typesOfRecords = new HashMap<>();

    private ApiSchema(String text, List<Fields<?>> types) {
        this.text = text;
        for (var type : types) {
            sources.put(type.type(), type.sources());
            typesOfRecords.put(type.record(), type.type());
        }
        var definitions = new SchemaParser().parse(text);
        requireSources(definitions);
        this.executable = new SchemaGenerator().makeExecutableSchema(definitions, wiring(definitions));
    }

    static ApiSchema bundled(ArticleIndex index) {
        var types = new ArrayList<Fields<?>>(List.of(
                QueryFields.fields(index),
                ArticleFields.fields(index),
                RelatedLoader.fields(),
                ArticleFields.sections(),
                ArticleFields.paragraphs(),
                ArticleFields.paragraphMentions(),
                ArticleFields.sourcePages(),
                AuthorFields.fields(),
                AuthorFields.bylines(),
                IssueFields.fields(),
                PersonFields.fields(),
                PersonFields.mentions(),
                PersonFields.quotes(),
                PersonFields.years(),
                ArchiveFields.fields(),
                ArchiveFields.loads(),
                ArchiveFields.warnings(),
                FacetFields.fields(),
                Connections.pageInfo()));
        types.addAll(Connections.plain("Author", "Issue", "Person", "Mention", "Quote"));
        types.addAll(FacetFields.values());
        types.addAll(SearchFields.all());
        types.addAll(Connections.counts("PeopleCount"));
        types.addAll(Connections.articles());
        types.addAll(Connections.articlesNaming());
        types.addAll(Connections.peopleNamed());
        return new ApiSchema(resource("/schema.graphqls"), types);
    }

    private static String resource(String name) {
        try (var in = ApiSchema.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema as its authors wrote it, with all descriptions. */
    String text() {
        return text;
    }

    GraphQLSchema executable() {
        return executable;
    }

    /** How a field's value comes about; empty for the fields GraphQL itself defines. */
    Optional<FieldSource> source(String type, String field) {
        return Optional.ofNullable(sources.getOrDefault(type, Map.of()).get(field));
    }

    /** The type of the schema a record stands for. */
    String typeOf(Object record) {
        return typesOfRecords.get(record.getClass());
    }

    private void requireSources(TypeDefinitionRegistry definitions) {
        for (var type : definitions.getTypes(ObjectTypeDefinition.class)) {
            for (var field : type.getFieldDefinitions()) {
                if (source(type.getName(), field.getName()).isEmpty()) {
                    throw new IllegalStateException("schema.graphqls has " + type.getName() + "." + field.getName()
                            + ", but nothing says how its value comes about");
                }
            }
        }
    }

    private RuntimeWiring wiring(TypeDefinitionRegistry definitions) {
        var wiring = RuntimeWiring.newRuntimeWiring()
                .scalar(as(definitions.scalars().get("Date"), DateScalar.TYPE))
                .scalar(as(definitions.scalars().get("DateTime"), InstantScalar.TYPE))
                .type(TypeRuntimeWiring.newTypeWiring("Node").typeResolver(ApiSchema::type))
                .type(TypeRuntimeWiring.newTypeWiring("SearchResult").typeResolver(ApiSchema::type));
        sources.forEach((type, fields) -> {
            var fetchers = TypeRuntimeWiring.newTypeWiring(type);
            fields.forEach((field, source) -> fetchers.dataFetcher(field, new LoadedFetcher(source)));
            wiring.type(fetchers);
        });
        return wiring.build();
    }

    private static GraphQLObjectType type(TypeResolutionEnvironment environment) {
        return environment.getSchema().getObjectType(((Loaded) environment.getObject()).type());
    }

    /** The scalar by the name and the description it has in the schema. */
    private static GraphQLScalarType as(ScalarTypeDefinition definition, GraphQLScalarType scalar) {
        return scalar.transform(builder -> builder.name(definition.getName())
                .description(definition.getDescription().getContent()));
    }
}
