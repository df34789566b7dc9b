package backissue.graphql;

import java.util.HashMap;
import java.util.Map;

/** An object of the answer: its record, and what its relations led to, by the names the response will have for them. */
final class Loaded {

    private final String type;
    private final Object value;
    private final Map<String, Object> relations = new HashMap<>();

    /** @param type the object's type in the schema */
    Loaded(String type, Object value) {
        this.type = type;
        this.value = value;
    }

    String type() {
        return type;
    }

    Object value() {
        return value;
    }

    void relate(String responseName, Object related) {
        relations.put(responseName, related);
    }

    Object related(String responseName) {
        if (!relations.containsKey(responseName)) {
            throw new IllegalStateException(type + "." + responseName + " was not loaded");
        }
        return relations.get(responseName);
    }
}
