package backissue.fuzz;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Values for arguments: mostly such as the schema allows, among them texts that earlier answers gave, and some it does
 * not.
 */
final class RandomValues {

    private static final int REMEMBERED = 500;

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\0",
            "'",
            "\"",
            "\\",
            "%",
            "_",
            "*",
            "😀",
            "\ud83d",
            "a\u0301",
            "\u202e",
            "' or 1=1 --",
            "${x}",
            "{{",
            "<b>",
            "NaN",
            "a".repeat(3_000),
            "AND OR NOT",
            "\"open",
            "(((",
            "~",
            "field:x",
            "🗞 news",
            "été",
            "1e9",
            "2008-13-45",
            "0001-01-01",
            "9999-12-31");

    private static final List<String> WORDS = List.of(
            "brown",
            "gordon-brown",
            "the-facade-cracks",
            "new labour",
            "blair -iraq",
            "\"third way\"",
            "tony-blair",
            "joe-moran",
            "lab*",
            "corbin",
            "new-statesman-2007-06-18",
            "2008-10-13",
            "2010-05-17",
            "New Statesman");

    private static final List<String> DATES =
            List.of("2007-06-18", "2008-10-13", "2010-05-17", "2017-03-23", "2009-12-31", "1900-02-28");

    private static final List<Integer> NUMBERS = List.of(1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 10, 12, 20);

    private static final List<Integer> ODD_NUMBERS =
            List.of(0, 40, 80, 100, 101, 2008, -1, Integer.MAX_VALUE, Integer.MIN_VALUE);

    private final Random random;
    private final List<String> remembered = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    RandomValues(Random random) {
        this.random = random;
    }

    /** Takes texts out of an answer: its ids, cursors and slugs are good for the next question. */
    void remember(Object answer) {
        switch (answer) {
            case Map<?, ?> map ->
                map.forEach((name, value) -> {
                    if (name.equals("id") && value instanceof String id) keep(ids, id);
                    remember(value);
                });
            case Collection<?> list -> list.forEach(this::remember);
            case String text when text.length() < 300 && random.nextInt(4) == 0 -> keep(remembered, text);
            case null, default -> {}
        }
    }

    private void keep(List<String> texts, String text) {
        if (texts.size() < REMEMBERED) texts.add(text);
        else texts.set(random.nextInt(REMEMBERED), text);
    }

    /** A value as a document has it. */
    String literal(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> random.nextInt(100) == 0 ? "null" : literal(required.getWrappedType());
            case GraphQLList list ->
                random.nextInt(10) == 0 ? literal(list.getWrappedType()) : literals(list.getWrappedType());
            case GraphQLEnumType choice ->
                random.nextInt(50) == 0 ? "NO_SUCH" : pick(choice.getValues()).getName();
            case GraphQLInputObjectType object -> literal(object);
            case GraphQLScalarType scalar -> literal(scalar);
            default -> throw new IllegalStateException("no input: " + type);
        };
    }

    private String literals(GraphQLType type) {
        var all = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) all.add(literal(type));
        return all.toString();
    }

    private String literal(GraphQLInputObjectType object) {
        var fields = new ArrayList<String>();
        for (var field : object.getFields()) {
            if (random.nextInt(4) == 0) fields.add(field.getName() + ": " + literal(field.getType()));
        }
        if (random.nextInt(60) == 0) fields.add("noSuchField: 1");
        return "{" + String.join(", ", fields) + "}";
    }

    private String literal(GraphQLScalarType scalar) {
        if (random.nextInt(60) == 0) {
            return pick(List.of("null", "1.5", "{}", "[]", "true", "1", "\"x\"", "99999999999999999999", "ENUM"));
        }
        return switch (scalar.getName()) {
            case "Int" -> Integer.toString(number());
            case "Float" -> "0.5";
            case "Boolean" -> Boolean.toString(random.nextBoolean());
            default -> quoted(text(scalar.getName()));
        };
    }

    /** A value as the variables of a request have it. */
    Object value(GraphQLType type) {
        return switch (type) {
            case GraphQLNonNull required -> random.nextInt(60) == 0 ? null : value(required.getWrappedType());
            case GraphQLList list ->
                random.nextInt(5) == 0
                        ? value(list.getWrappedType())
                        : Arrays.asList(value(list.getWrappedType()), value(list.getWrappedType()));
            case GraphQLEnumType choice ->
                random.nextInt(20) == 0 ? 7 : pick(choice.getValues()).getName();
            case GraphQLInputObjectType object -> random.nextInt(20) == 0 ? text() : fields(object);
            case GraphQLScalarType scalar
            when scalar.getName().equals("Int") -> random.nextInt(30) == 0 ? (Object) 2.5 : (Object) number();
            case GraphQLScalarType scalar when scalar.getName().equals("Boolean") -> random.nextBoolean();
            case GraphQLScalarType scalar when random.nextInt(40) != 0 -> text(scalar.getName());
            default -> Map.of("a", List.of());
        };
    }

    private Map<String, Object> fields(GraphQLInputObjectType object) {
        var fields = new HashMap<String, Object>();
        for (var field : object.getFields()) {
            // one in more than there are filters within a filter, or they would never end
            if (random.nextInt(8) == 0) fields.put(field.getName(), value(field.getType()));
        }
        return fields;
    }

    private int number() {
        return pick(random.nextInt(15) == 0 ? ODD_NUMBERS : NUMBERS);
    }

    private String text(String scalar) {
        boolean fitting = random.nextInt(15) != 0;
        if (fitting && scalar.equals("Date")) return pick(DATES);
        return fitting && scalar.equals("ID") && !ids.isEmpty() ? pick(ids) : text();
    }

    private String text() {
        int kind = random.nextInt(10);
        if (kind < 5 && !remembered.isEmpty()) return pick(remembered);
        return pick(kind < 9 ? WORDS : ODD);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') quoted.append('\\').append(c);
            else if (c < ' ' || Character.isSurrogate(c)) quoted.append("\\u%04x".formatted((int) c));
            else quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
