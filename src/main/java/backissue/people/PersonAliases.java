package backissue.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Names that only knowledge of the person unites: George Bush Sr is George H W Bush. */
record PersonAliases(Map<NameWords, NameWords> names) {

    private static final PersonAliases BUNDLED = read();

    static PersonAliases bundled() {
        return BUNDLED;
    }

    private static PersonAliases read() {
        Map<NameWords, NameWords> names = new HashMap<>();
        WordList.forEach("person-aliases.txt", line -> {
            int equals = line.indexOf('=');
            names.put(words(line.substring(0, equals)), words(line.substring(equals + 1)));
        });
        return new PersonAliases(names);
    }

    private static NameWords words(String name) {
        List<String> words =
                Stream.of(name.strip().split(" ")).map(NameWords::fold).toList();
        return new NameWords(words).plain();
    }

    /** Who is known by a name, if that is known. */
    Optional<NameWords> of(NameWords name) {
        return Optional.ofNullable(names.get(name.plain()));
    }
}
