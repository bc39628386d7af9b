package org.safeguarding.indicators.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every numbered example prints what is kept beside it, and its script is made of it. */
class ProgramsTest {
    static final List<Program> PROGRAMS = Program.ALL;

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void itPrintsWhatIsKeptBesideIt(Program program) throws Exception {
        assertKept(program.kept(), program.printed());
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void itsScriptIsMadeOfIt(Program program) throws IOException {
        assertKept(program.script(), program.read().jshell());
    }

    @ParameterizedTest
    @FieldSource("PROGRAMS")
    void itIsShortAndEveryStepOfItIsIntroduced(Program program) throws IOException {
        assertThat(Files.readAllLines(program.source()).stream().filter(line -> !line.startsWith("import ")))
                .hasSizeBetween(30, 110);
        assertThat(program.read().cells())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.words()).isNotEmpty())
                .allSatisfy(cell -> assertThat(cell.code()).isNotEmpty());
    }

    @Test
    void everyProgramAndScriptIsAmongThem() throws IOException {
        assertThat(files(PROGRAMS.get(0).source().resolveSibling(""), "EX"))
                .containsExactlyInAnyOrderElementsOf(PROGRAMS.stream()
                        .flatMap(program -> Stream.of(program.source(), program.kept()))
                        .toList());
        assertThat(files(Path.of("jshell"), ""))
                .containsExactlyInAnyOrderElementsOf(
                        PROGRAMS.stream().map(Program::script).toList());
    }

    @Test
    void theReadmeListsThemInOrder() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("README.md")).stream()
                .filter(line -> line.startsWith("| [`EX"))
                .map(line -> line.substring("| [`".length(), line.indexOf("`]")))
                .toList();
        assertThat(listed)
                .containsExactlyElementsOf(PROGRAMS.stream()
                        .map(program -> program.type().getSimpleName())
                        .toList());
    }

    private static List<Path> files(Path folder, String prefix) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    /** That a file holds a text; with {@code -Dexamples.write} it is written first. */
    static void assertKept(Path file, String text) throws IOException {
        if (System.getProperty("examples.write") != null) {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        }
        assertThat(file)
                .as("%s, which -Dexamples.write writes anew", file)
                .content()
                .isEqualTo(text);
    }
}
