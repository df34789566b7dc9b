package backissue.store;

import backissue.archive.Folded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** By what a list can be narrowed: a name for each criterion, and the condition it stands for. */
final class Criteria {

    static final Criteria NONE = new Criteria(Map.of());

    private static final int LAST_YEAR = 9999;

    private final Map<String, Function<Object, Condition>> conditions;

    private Criteria(Map<String, Function<Object, Condition>> conditions) {
        this.conditions = conditions;
    }

    @SuppressWarnings("unchecked") // the schema gives each criterion a value of its type
    <V> Criteria with(String name, Function<V, Condition> condition) {
        var more = new LinkedHashMap<>(conditions);
        more.put(name, value -> condition.apply((V) value));
        return new Criteria(more);
    }

    Set<String> names() {
        return conditions.keySet();
    }

    Condition of(Filter filter) {
        return all(filter.wanted());
    }

    private Condition all(Map<String, Object> wanted) {
        var condition = DSL.noCondition();
        for (var criterion : wanted.entrySet()) {
            // as everywhere in GraphQL, null says nothing
            if (criterion.getValue() != null) condition = condition.and(one(criterion.getKey(), criterion.getValue()));
        }
        return condition;
    }

    private Condition one(String name, Object value) {
        return switch (name) {
            case "and" -> DSL.and(filters(value).stream().map(this::all).toList());
            case "or" ->
                DSL.or(filters(value).stream()
                        .map(this::all)
                        .map(Criteria::whole)
                        .toList());
            case "not" -> doesNotHold(whole(all(filter(value))));
            default -> conditions.get(name).apply(value);
        };
    }

    /** A filter that says nothing keeps everything; within or and not that must be said. */
    private static Condition whole(Condition condition) {
        return condition.equals(DSL.noCondition()) ? DSL.trueCondition() : condition;
    }

    /**
     * What is unknown, as the year of an undated article, does not hold either; SQL's own NOT would leave it unknown.
     */
    private static Condition doesNotHold(Condition condition) {
        return DSL.condition(DSL.when(condition, DSL.inline(false)).otherwise(DSL.inline(true)));
    }

    @SuppressWarnings("unchecked") // an input object of the schema
    private static Map<String, Object> filter(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<Map<String, Object>> filters(Object value) {
        return ((Collection<?>) value).stream().map(Criteria::filter).toList();
    }

    /** Whether a text has the words in it as they stand, but for what folding takes away. */
    static Condition contains(Field<String> folded, String part) {
        return folded.contains(Folded.of(part));
    }

    /** Whether a day lies in a year. No day of the archive lies before the year 1 or after the year 9999. */
    static Condition inYear(Field<LocalDate> day, int year) {
        return year < 1 || year > LAST_YEAR
                ? DSL.falseCondition()
                : day.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether a value lies between the bounds of an input object, both included; either may be missing. */
    static <T> Condition between(Field<T> field, Map<String, Object> range, String lowest, String highest) {
        var from = Optional.ofNullable(range.get(lowest)).map(bound -> field.ge(DSL.val(bound, field)));
        var to = Optional.ofNullable(range.get(highest)).map(bound -> field.le(DSL.val(bound, field)));
        return from.orElse(DSL.noCondition()).and(to.orElse(DSL.noCondition()));
    }
}
