package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.store.Articles;
import backissue.store.Authors;
import backissue.store.Issues;
import backissue.store.People;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import java.util.Set;
import java.util.stream.Collectors;
import backissue.TestApi;
import backissue.TestArchive;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract: described throughout, and the same throughout. */
class SchemaTest {

    private static final GraphQLSchema SCHEMA =
            ApiSchema.bundled(TestApi.index()).executable();
    private static final List<String> PAGING = List.of("first", "after", "last", "before");

    private static Stream<GraphQLNamedType> types() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> !type.getName().startsWith("__"))
                .filter(type ->
                        !List.of("Int", "String", "Boolean", "ID", "Float").contains(type.getName()));
    }

    private static Stream<GraphQLObjectType> objects(String suffix) {
        return types().filter(type -> type.getName().endsWith(suffix))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast);
    }

    /** Everything of the schema that a reader of its documentation meets, by its place. */
    private static Map<String, GraphQLNamedSchemaElement> elements() {
        var elements = new LinkedHashMap<String, GraphQLNamedSchemaElement>();
        types().forEach(type -> {
            elements.put(type.getName(), type);
            if (type instanceof GraphQLEnumType values) {
                values.getValues().forEach(value -> elements.put(type.getName() + "." + value.getName(), value));
            }
            if (type instanceof GraphQLFieldsContainer fields) {
                fields.getFieldDefinitions().forEach(field -> {
                    var place = type.getName() + "." + field.getName();
                    elements.put(place, field);
                    field.getArguments()
                            .forEach(argument -> elements.put(place + "(" + argument.getName() + ")", argument));
                });
            }
        });
        return elements;
    }

    private static String type(GraphQLFieldDefinition field) {
        return field == null ? "" : GraphQLTypeUtil.simplePrint(field.getType());
    }

    @Test
    void everything_isDescribed_inASentence() {
        assertThat(elements())
                .hasSizeGreaterThan(150)
                .allSatisfy((place, element) -> assertThat(element.getDescription())
                        .as(place)
                        .isNotBlank()
                        .matches("(?s)\\s*[A-Z`].*[.]\\s*"));
    }

    @Test
    void servedText_isThisSchema() {
        var served = TestApi.on(TestArchive.ofSeeds()).schema();
        var parsed = new SchemaParser().parse(served);
        var names = types().map(GraphQLNamedType::getName).toList();
        assertThat(names)
                .allMatch(name ->
                        parsed.types().containsKey(name) || parsed.scalars().containsKey(name));
    }

    @Test
    void connection_hasEdgesNodesPageInfoAndTotalCount() {
        assertThat(objects("Connection")).hasSize(10).allSatisfy(connection -> {
            var edge = connection.getName().replaceFirst("Connection$", "Edge");
            var node = GraphQLTypeUtil.unwrapAll(SCHEMA.getObjectType(edge)
                            .getFieldDefinition("node")
                            .getType())
                    .getName();
            assertThat(connection.getFieldDefinitions())
                    .extracting(GraphQLFieldDefinition::getName)
                    .contains("edges", "nodes", "pageInfo", "totalCount");
            assertThat(type(connection.getFieldDefinition("edges"))).isEqualTo("[" + edge + "!]!");
            assertThat(type(connection.getFieldDefinition("nodes"))).isEqualTo("[" + node + "!]!");
            assertThat(type(connection.getFieldDefinition("pageInfo"))).isEqualTo("PageInfo!");
            assertThat(type(connection.getFieldDefinition("totalCount"))).isEqualTo("Int!");
        });
    }

    @Test
    void edge_hasACursorAndANode() {
        assertThat(objects("Edge")).hasSize(10).allSatisfy(edge -> {
            assertThat(type(edge.getFieldDefinition("cursor"))).isEqualTo("String!");
            assertThat(type(edge.getFieldDefinition("node"))).matches("[A-Z]\\w+!");
        });
    }

    @Test
    void fieldOfAConnection_takesThePagingArguments_andNoOtherFieldDoes() {
        for (var object : objects("").toList()) {
            for (var field : object.getFieldDefinitions()) {
                var arguments = field.getArguments().stream()
                        .map(argument -> argument.getName())
                        .toList();
                if (type(field).endsWith("Connection!"))
                    assertThat(arguments).as(field.getName()).containsSubsequence(PAGING);
                else assertThat(arguments).as(field.getName()).doesNotContain("after", "last", "before");
            }
        }
    }

    @Test
    void pagingArguments_areOptional_andOfTheTypesRelayAsksFor() {
        var arguments = SCHEMA.getQueryType().getFieldDefinition("articles");
        assertThat(PAGING)
                .extracting(name -> type(arguments.getArgument(name).getType()))
                .containsExactly("Int", "String", "Int", "String");
    }

    private static String type(GraphQLInputType type) {
        return GraphQLTypeUtil.simplePrint(type);
    }

    @Test
    void node_hasAnId_andSoHaveItsTypes() {
        assertThat(type(SCHEMA.getQueryType().getFieldDefinition("node"))).isEqualTo("Node");
        assertThat(type(SCHEMA.getQueryType().getFieldDefinition("nodes"))).isEqualTo("[Node]!");
        assertThat(SCHEMA.getImplementations((graphql.schema.GraphQLInterfaceType) SCHEMA.getType("Node")))
                .extracting(GraphQLObjectType::getName)
                .containsExactlyInAnyOrder("Article", "Author", "Issue", "Person");
        assertThat(objects("").filter(object -> object.getFieldDefinition("id") != null))
                .hasSize(4)
                .allSatisfy(object -> {
                    assertThat(type(object.getFieldDefinition("id"))).isEqualTo("ID!");
                    assertThat(object.getInterfaces())
                            .extracting(GraphQLNamedSchemaElement::getName)
                            .containsExactly("Node");
                });
    }

    @Test
    void filter_hasTheCriteriaOfItsList() {
        assertThat(criteria("ArticleFilter")).isEqualTo(Articles.ALL.criteria());
        assertThat(criteria("AuthorFilter")).isEqualTo(Authors.ALL.criteria());
        assertThat(criteria("IssueFilter")).isEqualTo(Issues.ALL.criteria());
        assertThat(criteria("PersonFilter")).isEqualTo(People.ALL.criteria());
    }

    private static Set<String> criteria(String filter) {
        var fields = ((GraphQLInputObjectType) SCHEMA.getType(filter))
                .getFieldDefinitions().stream()
                        .map(GraphQLInputObjectField::getName)
                        .collect(Collectors.toSet());
        assertThat(fields.removeAll(Set.of("and", "or", "not"))).isTrue();
        return fields;
    }

    @Test
    void orderBy_namesTheOrdersOfItsList() {
        assertThat(values("ArticleOrder")).isEqualTo(Articles.ALL.orders());
        assertThat(values("IssueOrder")).isEqualTo(Issues.ALL.orders());
        assertThat(values("PersonOrder")).isEqualTo(People.ALL.orders());
    }

    private static Set<String> values(String order) {
        return ((GraphQLEnumType) SCHEMA.getType(order))
                .getValues().stream().map(GraphQLEnumValueDefinition::getName).collect(Collectors.toSet());
    }
}
