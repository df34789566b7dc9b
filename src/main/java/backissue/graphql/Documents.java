package backissue.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import graphql.validation.GoodFaithIntrospectionExceeded;

/** Parses and validates documents, and keeps them by their text. */
final class Documents {

    /** How much text is kept parsed, in characters. */
    private static final int KEPT_TEXT = 4_000_000;

    private final GraphQLSchema schema;
    private final Cache<String, PreparsedDocumentEntry> known = Caffeine.newBuilder()
            .maximumWeight(KEPT_TEXT)
            .weigher((String text, PreparsedDocumentEntry _) -> text.length())
            .build();

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** The document, or what is wrong with it. */
    PreparsedDocumentEntry read(String text) {
        return known.get(text, this::parsed);
    }

    private PreparsedDocumentEntry parsed(String text) {
        try {
            var parsed = ParseAndValidate.parseAndValidate(
                    schema, ExecutionInput.newExecutionInput(text).build());
            return parsed.isFailure()
                    ? new PreparsedDocumentEntry(parsed.getErrors())
                    : new PreparsedDocumentEntry(parsed.getDocument());
        } catch (GoodFaithIntrospectionExceeded e) {
            // the library lets a query ask for __schema and __type once each, and says so by throwing
            return new PreparsedDocumentEntry(e.toBadFaithError());
        }
    }
}
