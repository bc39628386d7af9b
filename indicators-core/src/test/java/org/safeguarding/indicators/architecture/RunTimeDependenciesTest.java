package org.safeguarding.indicators.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** What every council inherits with the core: Guava and JSpecify, and no third. */
class RunTimeDependenciesTest {
    private static final ArchRule GUAVA_AND_JSPECIFY_ALONE = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    Core.ROOT + "..",
                    "java..",
                    "com.google.common..",
                    "org.jspecify.annotations",
                    // Annotations for the compiler alone: their classes are absent at run time, and nothing asks for
                    // them.
                    "com.google.errorprone.annotations..",
                    "org.immutables.value..");

    @Test
    void theCoreStandsOnGuavaAndJSpecifyAlone() {
        GUAVA_AND_JSPECIFY_ALONE.check(Core.classes());
    }

    @Test
    void theRuleSeesAThirdDependency() {
        assertThat(GUAVA_AND_JSPECIFY_ALONE
                        .evaluate(new ClassFileImporter().importClasses(RunTimeDependenciesTest.class))
                        .hasViolation())
                .isTrue();
    }
}
