package backissue.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.SourceLocation;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.List;

/** Parses and validates documents, and keeps them by their text. */
final class Documents {

    /** How much text is kept parsed, in characters, each of which may take a hundred bytes then. */
    private static final int KEPT_TEXT = 1_000_000;

    private final GraphQLSchema schema;
    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_TEXT)
            .weigher((String text, PreparsedDocumentEntry _) -> text.length())
            .recordStats()
            .build();

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The document, or what is wrong with it. */
    PreparsedDocumentEntry read(String text) {
        return known.get(text, this::parsed);
    }

    /** What was read a moment ago, for the library to execute: no second look that would count in the figures. */
    PreparsedDocumentEntry again(String text) {
        var entry = known.policy().getIfPresentQuietly(text);
        return entry != null ? entry : parsed(text);
    }

    void measure(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, known, "documents");
    }

    private PreparsedDocumentEntry parsed(String text) {
        if (TextCheck.takesLong(text)) return new PreparsedDocumentEntry(tooLong());
        var impossible = TextCheck.impossibleEscape(text);
        if (impossible.isPresent()) return new PreparsedDocumentEntry(notACharacter(impossible.get()));
        var parsed =
                ParseAndValidate.parse(ExecutionInput.newExecutionInput(text).build());
        if (parsed.isFailure()) {
            return new PreparsedDocumentEntry(
                    parsed.getErrors().stream().map(Documents::explained).toList());
        }
        var excess = DocumentCheck.problems(parsed.getDocument());
        if (!excess.isEmpty()) return new PreparsedDocumentEntry(excess);
        var errors = validated(parsed.getDocument());
        return errors.isEmpty() ? new PreparsedDocumentEntry(parsed.getDocument()) : new PreparsedDocumentEntry(errors);
    }

    private List<? extends GraphQLError> validated(Document document) {
        try {
            return ParseAndValidate.validate(schema, document);
        } catch (GoodFaithIntrospectionExceeded e) {
            // the library lets a query ask for __schema and __type once each, and says so by throwing
            return List.of(e.toBadFaithError());
        }
    }

    private static GraphQLError notACharacter(TextCheck.Escape escape) {
        return Errors.at(
                new SourceLocation(escape.line(), escape.column()),
                ErrorCode.GRAPHQL_PARSE_FAILED,
                "`%s` is no character: the last one is `\\u{10FFFF}`.".formatted(escape.text()));
    }

    /** The parser gives up on what is too long or too deep, and calls that a wrong syntax. */
    private static GraphQLError explained(GraphQLError error) {
        return error.getMessage().startsWith("More than ") ? tooLong() : error;
    }

    private static GraphQLError tooLong() {
        return Errors.limit(
                ErrorCode.TOKEN_LIMIT_EXCEEDED,
                ErrorCode.TOKEN_LIMIT_EXCEEDED.text(
                        ParserOptions.MAX_QUERY_TOKENS, TextCheck.DEEPEST, TextCheck.LONGEST_NUMBER),
                ParserOptions.MAX_QUERY_TOKENS);
    }
}
