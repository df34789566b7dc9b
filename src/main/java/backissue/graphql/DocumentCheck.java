package backissue.graphql;

import graphql.GraphQLError;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what in a document would take long to validate, in a time that grows with its length alone. Validation takes a
 * document as if its fragments were written out, and fragments within fragments can make a short one as long as they
 * like.
 */
final class DocumentCheck {

    private static final int OPERATIONS = 50;
    private static final int FRAGMENTS = 200;
    private static final int DIRECTIVES = 200;
    private static final int LONGEST_NAME = 200;

    /**
     * Fields and fragments of all operations, each counted wherever it is used. Those of one name are compared with
     * each other, so that twice as many take four times as long.
     */
    private static final int SELECTIONS = 5_000;

    /** How deep fields and fragments may stand within each other, those about the schema too. */
    private static final int DEEPEST = 100;

    private final List<GraphQLError> problems = new ArrayList<>();
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> known = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final InputCheck inputs = new InputCheck();
    private int directives;
    private int longestName;

    /** @param selections how many there are with fragments written out */
    private record Extent(long selections, int height) {

        private static final Extent NOTHING = new Extent(0, 0);

        Extent and(Extent other) {
            return new Extent(
                    Math.min(selections + other.selections, Integer.MAX_VALUE), Math.max(height, other.height));
        }

        Extent within() {
            return new Extent(selections + 1, height + 1);
        }
    }

    private DocumentCheck() {}

    /** What is over a limit; empty if the document can be validated. */
    static List<GraphQLError> problems(Document document) {
        var check = new DocumentCheck();
        var operations = document.getDefinitionsOfType(OperationDefinition.class);
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class);
        check.most(ErrorCode.OPERATION_LIMIT_EXCEEDED, operations.size(), OPERATIONS);
        check.most(ErrorCode.FRAGMENT_LIMIT_EXCEEDED, fragments.size(), FRAGMENTS);
        check.words(document);
        if (check.problems.isEmpty()) check.extent(operations, fragments);
        return check.problems;
    }

    private void most(ErrorCode code, long found, int most) {
        Errors.excess(code, found, most).ifPresent(problems::add);
    }

    private void words(Document document) {
        document.getDefinitions().forEach(this::count);
        Errors.excess(
                        ErrorCode.TOKEN_LIMIT_EXCEEDED,
                        "A name in the document has %,d characters, but %,d is the most. Choose a shorter one.",
                        longestName,
                        LONGEST_NAME)
                .ifPresent(problems::add);
        most(ErrorCode.DIRECTIVE_LIMIT_EXCEEDED, directives, DIRECTIVES);
        problems.addAll(inputs.problems());
    }

    /** The parser lets nothing stand within something else so deep that this could not follow. */
    private void count(Node<?> node) {
        if (node instanceof DirectivesContainer<?> container) {
            directives += container.getDirectives().size();
        }
        if (node instanceof NamedNode<?> named && named.getName() != null) {
            longestName = Math.max(longestName, named.getName().length());
        }
        if (node instanceof Field field && field.getAlias() != null) {
            longestName = Math.max(longestName, field.getAlias().length());
        }
        if (node instanceof Value<?> value) {
            inputs.literal(value);
        } else {
            node.getChildren().forEach(this::count);
        }
    }

    private void extent(List<OperationDefinition> operations, List<FragmentDefinition> definitions) {
        definitions.forEach(fragment -> fragments.putIfAbsent(fragment.getName(), fragment));
        var whole = Extent.NOTHING;
        for (var operation : operations) whole = whole.and(extent(operation.getSelectionSet(), 1));
        for (var name : fragments.keySet()) {
            whole = new Extent(whole.selections(), whole.and(fragment(name, 1)).height());
        }
        if (whole.selections() > SELECTIONS) {
            problems.add(Errors.limit(
                    ErrorCode.SELECTION_LIMIT_EXCEEDED,
                    ErrorCode.SELECTION_LIMIT_EXCEEDED.text(SELECTIONS),
                    SELECTIONS));
        }
        if (whole.height() > DEEPEST) {
            problems.add(Errors.limit(
                    ErrorCode.DEPTH_LIMIT_EXCEEDED,
                    "Fields and fragments stand within each other more than %d deep. Ask for the rest by the ids you get."
                            .formatted(DEEPEST),
                    DEEPEST));
        }
    }

    private Extent extent(SelectionSet set, int level) {
        if (level > DEEPEST + 1) return new Extent(0, DEEPEST + 1);
        if (set == null) return Extent.NOTHING;
        var extent = Extent.NOTHING;
        for (Selection<?> selection : set.getSelections()) extent = extent.and(extent(selection, level));
        return extent;
    }

    private Extent extent(Selection<?> selection, int level) {
        return switch (selection) {
            case Field field -> extent(field.getSelectionSet(), level + 1).within();
            case InlineFragment fragment ->
                extent(fragment.getSelectionSet(), level + 1).within();
            case FragmentSpread spread -> fragment(spread.getName(), level).within();
            default -> Extent.NOTHING;
        };
    }

    /** Of a fragment within itself, validating says what is wrong. */
    private Extent fragment(String name, int level) {
        if (known.containsKey(name)) return known.get(name);
        if (!fragments.containsKey(name) || !open.add(name)) return Extent.NOTHING;
        var extent = extent(fragments.get(name).getSelectionSet(), level + 1);
        open.remove(name);
        known.put(name, extent);
        return extent;
    }
}
