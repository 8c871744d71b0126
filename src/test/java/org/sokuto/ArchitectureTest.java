package org.sokuto;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sokuto.shared.TimeOrderedId;
import org.springframework.data.repository.Repository;

/** The few rules that the compiler does not know. */
class ArchitectureTest {

    private static final int LONGEST_FILE = 350;

    private static final String[] PURE = {
        "org.sokuto.calls.rates..",
        "org.sokuto.calls.format..",
        "org.sokuto.training.analysis..",
        "org.sokuto.shared.csv..",
        "org.sokuto.shared.content..",
        "org.sokuto.assessment.scoring..",
        "org.sokuto.assessment.format..",
        "org.sokuto.roleplay.engine..",
        "org.sokuto.roleplay.format..",
        "org.sokuto.curricula.format..",
        "org.sokuto.certification.policy..",
        "org.sokuto.certification.format.."
    };

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.sokuto");

    @Test
    void pages_are_drawn_only_where_pages_live() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.sokuto..ui..", "org.sokuto.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(MAIN);
    }

    @Test
    void entities_and_repositories_never_leave_their_package() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(Repository.class)
                .or()
                .areAnnotatedWith(org.springframework.stereotype.Repository.class)
                .should()
                .bePackagePrivate()
                .check(MAIN);
    }

    @Test
    void pages_of_a_feature_are_known_to_nobody() {
        classes()
                .that()
                .resideInAPackage("org.sokuto.*.ui..")
                .and()
                .resideOutsideOfPackage("org.sokuto.shared.ui..")
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic()
                .check(MAIN);
    }

    @Test
    void time_comes_from_the_clock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(TimeOrderedId.class)
                .should()
                .accessTargetWhere(readsTheTimeItself())
                .check(MAIN);
    }

    @Test
    void there_is_one_clock() {
        noClasses()
                .that()
                .doNotHaveSimpleName("ClockConfiguration")
                .should()
                .accessTargetWhere(describe(
                        "make a clock",
                        (JavaAccess<?> access) -> access.getTargetOwner().isEquivalentTo(Clock.class)
                                && access.getName().startsWith("system")))
                .check(MAIN);
    }

    @Test
    void pure_packages_know_neither_framework_nor_database_nor_page() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .and(DescribedPredicate.not(simpleName("package-info")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "com.vaadin..")
                .check(MAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.sokuto.calls.rates",
                "org.sokuto.calls.format",
                "org.sokuto.training.analysis",
                "org.sokuto.shared.csv",
                "org.sokuto.shared.content",
                "org.sokuto.certification.policy",
                "org.sokuto.certification.format",
                "org.sokuto.roleplay.engine",
                "org.sokuto.roleplay.format",
                "org.sokuto.assessment.scoring",
                "org.sokuto.assessment.format",
                "org.sokuto.curricula.format"
            })
    void the_pure_packages_are_where_the_rule_looks_for_them(String name) {
        assertThat(MAIN.containPackage(name)).isTrue();
    }

    /** The root package holds the main class only. */
    @Test
    void every_package_says_what_it_is_and_knows_of_null() {
        Map<Path, String> sources = Sources.below(Sources.MAIN);
        Set<Path> folders = sources.keySet().stream().map(Path::getParent).collect(Collectors.toSet());
        folders.remove(Sources.MAIN.resolve("org/sokuto"));

        assertThat(folders)
                .allSatisfy(folder -> assertThat(sources.get(folder.resolve("package-info.java")))
                        .isNotNull()
                        .startsWith("/** ")
                        .contains("@NullMarked"));
    }

    /** What was decided is at most followed by another decision. */
    @ParameterizedTest
    @ValueSource(strings = {"award_event", "clearance_event", "level_version"})
    void tables_of_decisions_are_only_added_to(String table) {
        Pattern change = Pattern.compile(
                "(update|delete\\s+from|truncate|truncate\\s+table|merge\\s+into)\\s+" + table,
                Pattern.CASE_INSENSITIVE);
        Collection<String> sources = Sources.below(Sources.MAIN).values();

        assertThat(sources).anyMatch(source -> source.contains("insert into " + table));
        assertThat(sources).noneMatch(source -> change.matcher(source).find());
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void no_file_is_longer_than_can_be_read_at_once(String root) {
        Map<Path, Long> long_ones = Sources.below(Path.of(root)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, file -> Sources.codeLines(file.getValue())));
        long_ones.values().removeIf(lines -> lines <= LONGEST_FILE);

        assertThat(long_ones).isEmpty();
    }

    private static DescribedPredicate<JavaAccess<?>> readsTheTimeItself() {
        Set<String> readings = Set.of("currentTimeMillis", "nanoTime");
        return describe("read the time past the clock", access -> {
            String owner = access.getTargetOwner().getFullName();
            boolean clock = access.getTarget()
                            instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target
                    && target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
            boolean now = owner.startsWith("java.time.") && access.getName().equals("now") && !clock;
            boolean system = owner.equals(System.class.getName()) && readings.contains(access.getName());
            boolean date =
                    owner.equals(Date.class.getName()) && access.getName().equals("<init>");
            return now || system || date;
        });
    }
}
