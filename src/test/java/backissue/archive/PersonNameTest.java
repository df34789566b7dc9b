package backissue.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Joe Moran               | moran joe
            C Wright Mills          | mills c wright
            Plato                   | plato
            Martin Luther King Jr   | king jr martin luther
            Henry Hall III          | hall iii henry
            Jr                      | jr
            Émile Zola              | zola emile
            Sean O’Casey            | ocasey sean
            Jean-Paul Sartre        | sartre jean paul
            """)
    void sortKey_hasTheSurnameFirst(String name, String key) {
        assertThat(PersonName.sortKey(name)).isEqualTo(key);
    }
}
