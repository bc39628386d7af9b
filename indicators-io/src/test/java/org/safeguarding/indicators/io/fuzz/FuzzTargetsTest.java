package org.safeguarding.indicators.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The targets of the fuzzer hold for what it starts from and for what it ever found, and for small changes of each. */
class FuzzTargetsTest {
    private static final int CHANGES = 200;

    static Stream<Path> inputs() throws Exception {
        try (Stream<Path> files = Files.walk(folder(), 2)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static Path folder() throws Exception {
        URI place = Objects.requireNonNull(FuzzTargetsTest.class.getResource("inputs/CsvTableFuzz"))
                .toURI();
        return Objects.requireNonNull(Path.of(place).getParent());
    }

    private static Method target(String name) throws ReflectiveOperationException {
        return Class.forName(FuzzTargetsTest.class.getPackageName() + "." + name)
                .getMethod("fuzzerTestOneInput", byte[].class);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void holds(Path input) throws Exception {
        Method target =
                target(String.valueOf(Objects.requireNonNull(input.getParent()).getFileName()));
        byte[] bytes = Files.readAllBytes(input);
        target.invoke(null, (Object) bytes);
        Random random = new Random(bytes.length);
        for (int i = 0; i < CHANGES; i++) {
            byte[] changed = bytes.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            target.invoke(null, (Object) changed);
        }
    }

    @Test
    void everyTargetHasSomethingToStartFrom() throws Exception {
        List<String> started;
        try (Stream<Path> folders = Files.list(folder())) {
            started = folders.filter(Files::isDirectory)
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
        }
        assertThat(targets()).isNotEmpty().isSubsetOf(started);
    }

    @Test
    void everyTargetHasItsWords() throws Exception {
        List<String> dictionaries;
        try (Stream<Path> files = Files.list(folder().resolveSibling("dictionaries"))) {
            dictionaries = files.map(file -> String.valueOf(file.getFileName()).replace(".dict", ""))
                    .toList();
        }
        assertThat(targets()).containsExactlyInAnyOrderElementsOf(dictionaries);
    }

    /** By the files of their classes, which stand beside this one's. */
    private static List<String> targets() throws IOException {
        Path classes = Path.of(Objects.requireNonNull(FuzzTargetsTest.class.getResource("FuzzTargetsTest.class"))
                .getPath());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(classes.getParent()))) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith("Fuzz.class"))
                    .map(name -> name.replace(".class", ""))
                    .toList();
        }
    }
}
