package backissue.store;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions on many ids at once, as one parameter: the SQL is the same for any number of them. */
final class IdConditions {

    private IdConditions() {}

    static Condition in(Field<Long> field, Collection<Long> ids) {
        return any(field, ids.toArray(Long[]::new));
    }

    static Condition in(Field<String> field, String[] texts) {
        return any(field, texts);
    }

    /** Written out, since jOOQ makes an OR of as many conditions of it on H2. */
    private static <T> Condition any(Field<T> field, T[] values) {
        return DSL.condition(
                "{0} = any({1})", field, DSL.val(values, field.getDataType().array()));
    }
}
