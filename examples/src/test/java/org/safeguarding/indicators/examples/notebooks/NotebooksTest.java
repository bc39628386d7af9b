package org.safeguarding.indicators.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** Every Jupyter notebook is made of its program, and was run: what it shows is what the program prints. */
class NotebooksTest {
    private static final List<Program> NOTEBOOKS = List.of(Program.ALL.get(0), Program.ALL.get(2), Program.ALL.get(5));

    /** Of the machine it was run on, nothing belongs in it. */
    private static final Pattern MACHINE =
            Pattern.compile("https?://(?!www\\.w3\\.org)|/(?:tmp|root|home|usr)/|[A-Z]:\\\\");

    @ParameterizedTest
    @FieldSource("NOTEBOOKS")
    void itIsMadeOfItsProgram(Program program) throws IOException {
        Path file = program.notebook();
        String kept = Files.exists(file) ? Files.readString(file) : "{}";
        String made = Notebook.of(program.read(), kept);
        JsonMapper json = JsonMapper.shared();
        if (json.readTree(made).equals(json.readTree(kept))) {
            return;
        }
        ProgramsTest.assertKept(file, made);
    }

    @ParameterizedTest
    @FieldSource("NOTEBOOKS")
    void itShowsWhatItsProgramPrints(Program program) throws IOException {
        assertThat(Notebook.printed(Files.readString(program.notebook())))
                .as("%s, which .ci/notebooks --write runs anew", program.notebook())
                .isEqualTo(Files.readString(program.kept()));
    }

    @ParameterizedTest
    @FieldSource("NOTEBOOKS")
    void nothingInItTellsOfTheMachineItWasRunOn(Program program) throws IOException {
        assertThat(Files.readString(program.notebook())).doesNotContainPattern(MACHINE);
    }

    @Test
    void chartsAreShownAsDrawings() throws IOException {
        for (Program program : NOTEBOOKS.subList(1, 3)) {
            assertThat(Notebook.outputs(Files.readString(program.notebook())))
                    .anySatisfy(output -> assertThat(
                                    output.path("data").path("image/svg+xml").toString())
                            .contains("<svg"));
        }
    }

    @Test
    void everyNotebookIsAmongThem() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("notebooks"))) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            NOTEBOOKS.stream().map(Program::notebook).toList());
        }
    }
}
