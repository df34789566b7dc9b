package backissue.store;

import java.util.Collection;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Conditions on many ids at once, as one parameter. */
final class IdConditions {

    private IdConditions() {}

    static Condition in(Field<Long> field, Collection<Long> ids) {
        return field.eq(DSL.any(ids.toArray(Long[]::new)));
    }

    static Condition in(Field<String> field, String[] texts) {
        return field.eq(DSL.any(texts));
    }
}
