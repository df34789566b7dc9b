package backissue.clients;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * In a selection on a union, GraphQL lets two types answer under one name only in one shape: {@code String} beside
 * {@code String!} is refused, and the client must give one of them an alias. So a name means the same throughout the
 * types that can be found together.
 */
class UnionsTest {

    /** What an issue does not know, or always knows, otherwise than an article. */
    private static final Set<String> NEED_AN_ALIAS = Set.of("title", "publishedOn");

    @Test
    void fieldOfOneName_hasOneShape_inAllTypesFoundTogether() {
        assertThat(Schema.abstractTypes())
                .isNotEmpty()
                .allSatisfy(
                        (name, types) -> assertThat(conflicts(types)).as(name).hasSameElementsAs(NEED_AN_ALIAS));
    }

    private static List<String> conflicts(List<GraphQLObjectType> types) {
        var conflicts = new ArrayList<String>();
        for (var one : types) {
            for (var other : types) {
                one.getFieldDefinitions().stream()
                        .filter(field -> other.getFieldDefinition(field.getName()) != null)
                        .filter(field -> !shape(field).equals(shape(other.getFieldDefinition(field.getName()))))
                        .forEach(field -> conflicts.add(field.getName()));
            }
        }
        return conflicts;
    }

    /**
     * The type with its lists and non-nulls; which object it is does not matter, since its fields are compared in turn.
     */
    private static String shape(GraphQLFieldDefinition field) {
        GraphQLOutputType type = field.getType();
        var named = GraphQLTypeUtil.unwrapAll(type);
        var printed = GraphQLTypeUtil.simplePrint(type);
        return GraphQLTypeUtil.isLeaf(named) ? printed : printed.replace(named.getName(), "{}");
    }
}
