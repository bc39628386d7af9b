package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InternalFolderTest {
    @TempDir
    Path temporary;

    @Test
    void filesStandInTheFolderNamedInternalAndNowhereElse() throws IOException {
        Path out = temporary.resolve("a/b");
        Path file = InternalFolder.under(out).write("results.csv", writer -> writer.write("£1\n"));
        assertThat(file).isEqualTo(out.resolve("internal/results.csv"));
        assertThat(Files.readAllBytes(file)).isEqualTo("£1\n".getBytes(UTF_8));
        assertThat(out).isDirectoryNotContaining("glob:**public");
        assertThat(out.resolve("internal")).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        InternalFolder folder = InternalFolder.under(temporary);
        folder.write("a.txt", writer -> writer.write("a long first text"));
        assertThat(folder.write("a.txt", writer -> writer.write("short"))).hasContent("short");
        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("a.txt");
    }

    @Test
    void whenWritingBreaksOffTheOlderFileStaysAndNothingHalfWritten() throws IOException {
        InternalFolder folder = InternalFolder.under(temporary);
        Path file = folder.write("a.txt", writer -> writer.write("old"));
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> folder.write("a.txt", writer -> {
                    writer.write("new, but");
                    throw new IOException("no space left on device");
                }))
                .withMessage("cannot write " + file + ": no space left on device");
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> folder.write("a.txt", writer -> {
                    throw new UncheckedIOException(new IOException("no space left on device"));
                }))
                .withMessage("cannot write " + file + ": no space left on device");
        assertThat(file).hasContent("old");
        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("a.txt");
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws IOException {
        Path file = Files.writeString(temporary.resolve("out"), "x");
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> InternalFolder.under(file))
                .withMessageStartingWith("cannot write " + file.resolve("internal") + ": ")
                .withMessageNotContaining("Exception");
        Path taken = temporary.resolve("taken");
        Files.createDirectory(taken);
        Files.writeString(taken.resolve("internal"), "x");
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> InternalFolder.under(taken))
                .withMessage("cannot write " + taken.resolve("internal") + ": " + taken.resolve("internal")
                        + " is a file, not a folder");
    }

    @Test
    void aFolderInTheWayOfAFileIsNamed() throws IOException {
        InternalFolder folder = InternalFolder.under(temporary);
        Path inTheWay = temporary.resolve("internal/results.csv");
        Files.createDirectories(inTheWay.resolve("full"));
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> folder.write("results.csv", writer -> writer.write("x")))
                .withMessage("cannot write " + inTheWay + ": a folder is in its place");
        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("results.csv");
    }

    @Test
    void halfACharacterIsWrittenAsAQuestionMarkAndKeepsNothingElseOut() throws IOException {
        Path file = InternalFolder.under(temporary).write("a.txt", writer -> writer.write("x\uD800y £ \uD83D\uDC67\n"));
        assertThat(Files.readAllBytes(file)).isEqualTo("x?y £ \uD83D\uDC67\n".getBytes(UTF_8));
    }
}
