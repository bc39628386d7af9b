package org.safeguarding.indicators.architecture;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicTypesTest {
    private static final String MARKER = "<!-- public types -->";
    private static final String FENCE = "```";

    @Test
    void thePublicTypesAreThoseThatTheReadmeLists() throws IOException {
        String expected = block();

        assertThat(listed())
                .as(
                        "README.md of the core lists its public types between two lines %s; it should read:%n%s%n",
                        MARKER, expected)
                .isEqualTo(expected);
    }

    /** What stands between the two markers. */
    private static String listed() throws IOException {
        String readme = Files.readString(Path.of(System.getProperty("basedir", "."), "README.md"));
        List<String> parts = Splitter.on(MARKER).splitToList(readme);
        assertThat(parts)
                .as("README.md holds %s twice, around the list", MARKER)
                .hasSize(3);
        return parts.get(1).strip();
    }

    private static String block() {
        return Core.PACKAGES.stream()
                .map(PublicTypesTest::line)
                .filter(line -> !line.isEmpty())
                .collect(joining("\n", FENCE + "\n", "\n" + FENCE));
    }

    private static String line(String name) {
        String types = Core.classes().stream()
                .filter(type -> Core.packageOf(type).equals(name))
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName)
                .sorted()
                .collect(joining(", "));
        return types.isEmpty() ? "" : name + ": " + types;
    }
}
