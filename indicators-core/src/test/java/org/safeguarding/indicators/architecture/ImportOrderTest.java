package org.safeguarding.indicators.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ImportOrderTest {
    static Stream<String> packages() {
        return Core.PACKAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageImportsOnlyPackagesListedBeforeIt(String name) {
        List<String> later = Core.PACKAGES.stream()
                .skip(Core.PACKAGES.indexOf(name) + 1L)
                .map(Core::fullName)
                .toList();

        importsNone(Core.fullName(name), later).check(Core.classes());
    }

    @Test
    void everyClassStandsInAPackageOfTheList() {
        assertThat(Core.classes())
                .isNotEmpty()
                .allSatisfy(
                        type -> assertThat(Core.PACKAGES).as(type.getFullName()).contains(Core.packageOf(type)));
    }

    @Test
    void theRuleTellsAnImportFromNone() {
        String here = ImportOrderTest.class.getPackageName();
        JavaClasses me = new ClassFileImporter().importClasses(ImportOrderTest.class);

        assertThat(importsNone(here, ImmutableList.of("java.sql", "com.tngtech.archunit.lang"))
                        .evaluate(me)
                        .hasViolation())
                .isTrue();
        assertThat(importsNone(here, ImmutableList.of("java.sql")).evaluate(me).hasViolation())
                .isFalse();
    }

    private static ArchRule importsNone(String name, List<String> others) {
        return noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others.toArray(String[]::new))
                .as(name + " imports none of " + others)
                // A package may hold no class yet.
                .allowEmptyShould(true);
    }
}
