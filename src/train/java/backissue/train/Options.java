package backissue.train;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Flags of a training program: {@code --name value}, each once. */
record Options(Map<String, String> values) {

    static Options of(String[] args) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2)
            values.put(args[i].replaceFirst("^--", ""), args[i + 1]);
        return new Options(values);
    }

    Path path(String name) {
        String value = values.get(name);
        if (value == null) throw new IllegalArgumentException("Give --" + name + ".");
        return Path.of(value);
    }

    boolean is(String name, String value) {
        return value.equals(values.get(name));
    }

    double number(String name, double otherwise) {
        return values.containsKey(name) ? Double.parseDouble(values.get(name)) : otherwise;
    }
}
