package backissue.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import backissue.TestApi;
import backissue.TestArchive;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that does not tell its schema does not tell it in errors either. */
class DiscretionTest {

    private static final GraphqlApi SILENT = TestApi.on(TestArchive.ofSeeds(), Limits.DEFAULT.withoutIntrospection());
    private static final Pattern NAME = Pattern.compile("[_A-Za-z]\\w*");

    /** In sentences names stand in quotes; elsewhere many of them are just words. Those of types are not. */
    private static final Pattern TOLD = Pattern.compile("[`']([^`']*)[`']|\\b([A-Z]\\w*)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ frob }",
                "{ articles }",
                "{ article(slug: \"x\") { frob } }",
                "{ article(slug: \"x\") { people } }",
                "{ article(slug: \"x\") { title { frob } } }",
                "{ article(slug: \"x\") { body(format: PDF) } }",
                "{ article { title } }",
                "{ article(slug: \"x\", id: \"y\") { title } }",
                "{ article(id: \"y\") { title } }",
                "{ article(id: \"UGVyc29uOmdvcmRvbi1icm93bg\") { title } }",
                "{ article(slug: 1) { title } }",
                "{ node }",
                "{ node(id: \"x\") { title } }",
                "{ search { nodes { id } } }",
                "{ search(query: \"x\", kinds: [FROB]) { nodes { id } } }",
                "{ search(query: \"x\") { nodes { ... on Article { frob } ... on Frob { a } ... on PageInfo { b } } } }",
                "{ articles(frob: 1) { nodes { slug } } }",
                "{ articles(orderBy: FROB) { nodes { slug } } }",
                "{ articles(filter: {frob: 1}) { nodes { slug } } }",
                "{ articles(filter: {year: \"x\"}) { nodes { slug } } }",
                "{ articles(filter: {publishedOn: {from: \"x\"}}) { nodes { slug } } }",
                "{ articles(filter: 3) { nodes { slug } } }",
                "{ articles(first: 101) { nodes { slug } } }",
                "{ articles(first: 1, last: 1) { nodes { slug } } }",
                "{ articles(after: \"x\") { nodes { slug } } }",
                "{ x: articles { __typename } x: authors { __typename } }",
                "{ x: article(slug: \"a\") { __typename } x: author(slug: \"a\") { __typename } }",
                "query ($a: Int) { article(slug: $a) { title } }",
                "query ($a: Frob) { article(slug: $a) { title } }",
                "query ($a: Article) { article(slug: $a) { title } }",
                "query ($f: ArticleFilter!) { articles(filter: $f) { nodes { slug } } }",
                "mutation { frob }",
                "subscription { frob }",
                "{ articles { nodes { slug @frob } } }",
                "{ articles { nodes { slug @skip(frob: 1) } } }",
                "{ ...f } fragment f on Article { title }",
                "{ __schema { frob } }",
                "{ __schema { types { name } } }",
                "{ __type(name: \"Query\") { fields { name } } }",
                "{ a: __type(name: \"Query\") { name } b: __type(name: \"Query\") { name } }",
                "{ articles(first: 100) { nodes { people(first: 100) { nodes { articles(first: 100) { nodes { slug } } } } } } }"
            })
    void errors_haveNoNameTheRequestDidNotHave(String query) {
        requireSilence(query, Map.of());
    }

    @Test
    void errorsOfVariables_haveNoNameTheRequestDidNotHave() {
        var ordered =
                "query ($o: ArticleOrder, $f: ArticleFilter) { articles(orderBy: $o, filter: $f) { nodes { slug } } }";
        requireSilence(ordered, Map.of("o", "FROB"));
        requireSilence(ordered, Map.of("f", Map.of("frob", 1)));
        requireSilence(ordered, Map.of("f", Map.of("people", Map.of("allOf", 1, "x", 2))));
        requireSilence(ordered, Map.of("f", 7));
    }

    @Test
    void typename_mayStillBeAsked() {
        var answer = SILENT.execute(new GraphqlRequest(
                "{ __typename articles(first: 1) { nodes { __typename } } }", Optional.empty(), Map.of()));
        assertThat(answer.body()).doesNotContainKey("errors");
    }

    private static void requireSilence(String query, Map<String, Object> variables) {
        var errors = SILENT.execute(new GraphqlRequest(query, Optional.empty(), variables))
                .body()
                .get("errors");
        assertThat((List<?>) errors).isNotEmpty();
        for (var error : (List<?>) errors) {
            var message = (String) ((Map<?, ?>) error).get("message");
            var told = names(
                    TOLD.matcher(message).results().map(found -> found.group()).collect(Collectors.joining(" ")));
            var extensions = (Map<?, ?>) ((Map<?, ?>) error).get("extensions");
            if (extensions.containsKey("argument")) told.add((String) extensions.get("argument"));
            told.retainAll(schemaNames());
            told.removeAll(names(query + variables));
            assertThat(told).as("told by %s", error).isEmpty();
        }
    }

    private static Set<String> schemaNames() {
        var withoutDescriptions = SILENT.schema().replaceAll("(?s)\"\"\".*?\"\"\"|\"[^\"]*\"", "");
        var names = names(withoutDescriptions);
        names.removeAll(Set.of(
                "type",
                "input",
                "enum",
                "interface",
                "union",
                "scalar",
                "implements",
                "on",
                "String",
                "Int",
                "Float",
                "Boolean",
                "ID"));
        return names;
    }

    private static Set<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(HashSet::new));
    }
}
