package backissue;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may import whom. */
class ArchitectureTest {

    /** Each package of the project and the others it may know. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            entry("archive", List.of()),
            entry("input", List.of()),
            entry("html", List.of("archive")),
            entry("page", List.of("html", "archive")),
            entry("people", List.of("archive")),
            entry("store", List.of("archive")),
            entry("search", List.of("archive", "store")),
            entry("load", List.of("input", "html", "page", "people", "store", "search", "archive")),
            entry("graphql", List.of("store", "search", "archive")),
            entry("reader", List.of("graphql")),
            entry("http", List.of("graphql", "reader", "archive")),
            entry("cli", List.of("archive", "html", "page", "people", "store", "search", "load", "graphql", "http")));

    /** Libraries, and who alone knows them. */
    private static final Map<String, List<String>> KNOWN_TO = Map.ofEntries(
            entry("org.jooq..", List.of("store")),
            entry("org.flywaydb..", List.of("store")),
            entry("com.zaxxer..", List.of("store")),
            entry("java.sql..", List.of("store", "cli")),
            entry("graphql..", List.of("graphql")),
            entry("io.javalin..", List.of("http")),
            entry("org.commonmark..", List.of("archive", "input")),
            entry("org.jline..", List.of("cli")),
            entry("org.jsoup..", List.of("html", "page", "reader", "input")),
            entry("picocli..", List.of("cli")),
            entry("org.netpreserve..", List.of("input")),
            entry("org.snakeyaml..", List.of("input")),
            entry("org.apache.lucene..", List.of("search")),
            entry("com.ibm.icu..", List.of("html", "page", "archive", "people", "search", "store")),
            entry("org.eclipse.jetty..", List.of("http")),
            entry("io.github.bucket4j..", List.of("http")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("backissue");

    static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream();
    }

    static Stream<String> libraries() {
        return KNOWN_TO.keySet().stream();
    }

    private static String in(String name) {
        return "backissue." + name + "..";
    }

    @Test
    void everyPackage_isOnTheList() {
        assertThat(CLASSES).hasSizeGreaterThan(100);
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.replaceFirst("^backissue\\.?", ""))
                        .map(name -> name.replaceFirst("\\..*", ""))
                        .distinct()
                        .filter(name -> !name.isEmpty()))
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void package_importsOnlyWhatItMay(String name) {
        var allowed = Stream.concat(Stream.of(name), MAY_IMPORT.get(name).stream())
                .map(ArchitectureTest::in)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(ofProjectBut(allowed))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nobodyImportsMain_andMainOnlyTheCommands() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("backissue.Main")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("backissue.Main")
                .check(CLASSES);
        noClasses()
                .that()
                .haveFullyQualifiedName("backissue.Main")
                .should()
                .dependOnClassesThat(ofProjectBut("backissue", in("cli")))
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> ofProjectBut(String... packages) {
        return resideInAPackage("backissue..").and(DescribedPredicate.not(resideInAnyPackage(packages)));
    }

    @Test
    void packages_doNotImportInCircles() {
        SlicesRuleDefinition.slices()
                .matching("backissue.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("libraries")
    void library_isKnownToOnePackage(String library) {
        var knowing = KNOWN_TO.get(library).stream().map(ArchitectureTest::in).toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(knowing)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void standardOutput_isForCommands() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("cli"))
                .and()
                .doNotHaveFullyQualifiedName("backissue.Launch")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }
}
