package org.safeguarding.indicators.io.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
    void bytesAreWrittenAsTheyAre() throws IOException {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        InternalFolder folder = InternalFolder.under(temporary);
        assertThat(folder.writeBytes("a.xlsx", out -> out.write(all))).hasBinaryContent(all);
        assertThat(folder.writeBytes("a.xlsx", out -> out.write(all, 0, 3))).hasBinaryContent(new byte[] {0, 1, 2});
        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("a.xlsx");
    }

    @Test
    void whenAWriterIsAtFaultNothingHalfWrittenIsLeft() throws IOException {
        InternalFolder folder = InternalFolder.under(temporary);
        Path file = folder.writeBytes("a.xlsx", out -> out.write(1));
        assertThatIllegalStateException()
                .isThrownBy(() -> folder.writeBytes("a.xlsx", out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("a fault");
                }));
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> folder.writeBytes("b.xlsx", out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("no space left on device");
                }))
                .withMessageEndingWith("b.xlsx: no space left on device");
        assertThat(file).hasBinaryContent(new byte[] {1});
        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("a.xlsx");
    }

    /** Whether a system lets a file that may not be written be replaced is its own affair; it is all or nothing either way. */
    @Test
    void aFileThatMayNotBeWrittenIsReplacedWholeOrLeftAsItIs() throws IOException {
        InternalFolder folder = InternalFolder.under(temporary);
        Path file = folder.writeBytes("a.xlsx", out -> out.write(1));
        assertThat(file.toFile().setWritable(false)).isTrue();
        byte expected = 2;
        try {
            folder.writeBytes("a.xlsx", out -> out.write(2));
        } catch (OutputFailed e) {
            assertThat(e).hasMessageStartingWith("cannot write " + file + ": ");
            expected = 1;
        }
        assertThat(file).hasBinaryContent(new byte[] {expected});
        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("a.xlsx");
    }

    @Test
    void aFolderThatIsGoneOrInTheWayIsSaidOfBytesToo() throws IOException {
        InternalFolder folder = InternalFolder.under(temporary);
        Path inTheWay = Files.createDirectory(temporary.resolve("internal/report.xlsx"));
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> folder.writeBytes("report.xlsx", out -> out.write(1)))
                .withMessage("cannot write " + inTheWay + ": a folder is in its place");
        Files.delete(inTheWay);
        Files.delete(temporary.resolve("internal"));
        assertThatExceptionOfType(OutputFailed.class)
                .isThrownBy(() -> folder.writeBytes("report.xlsx", out -> out.write(1)))
                .withMessage("cannot write " + inTheWay + ": the folder is gone");
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

    @Test
    void whatAnEarlierRunWroteAndThisOneDoesNotIsTakenAway() throws IOException {
        InternalFolder first = InternalFolder.under(temporary);
        first.write("a.txt", writer -> writer.write("a"));
        Path gone = first.within("lists").write("team-gone.csv", writer -> writer.write("b"));
        Path own = Files.writeString(temporary.resolve("internal/notes.txt"), "somebody's own");
        first.takeAwayOlder();
        InternalFolder second = InternalFolder.under(temporary);
        Path kept = second.write("a.txt", writer -> writer.write("new"));
        assertThat(gone).exists();

        second.takeAwayOlder();

        assertThat(gone.getParent()).doesNotExist();
        assertThat(kept).hasContent("new");
        assertThat(own).hasContent("somebody's own");
    }

    @Test
    void whatARunWroteThatBrokeOffIsTakenAwayToo() throws IOException {
        InternalFolder.under(temporary).within("charts").write("old.svg", writer -> writer.write("b"));
        InternalFolder next = InternalFolder.under(temporary);
        next.write("a.txt", writer -> writer.write("a"));

        next.takeAwayOlder();

        assertThat(temporary.resolve("internal").toFile().list()).containsExactly("a.txt");
    }

    @Test
    void nothingOutsideTheFolderIsTakenAwayWhateverTheNotesSay() throws IOException {
        InternalFolder.under(temporary).takeAwayOlder();
        Path outside = Files.writeString(temporary.resolve("outside.txt"), "somebody's own");
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        Path linked = Files.writeString(elsewhere.resolve("linked.txt"), "somebody's own");
        Files.createSymbolicLink(temporary.resolve("internal/link"), elsewhere);
        Files.writeString(
                temporary.resolve(".internal.files"),
                "../outside.txt\n" + outside + "\nlink/linked.txt\nlink\n\n.\n\0\nnot there.txt\n");

        InternalFolder.under(temporary).takeAwayOlder();

        assertThat(outside).exists();
        assertThat(linked).exists();
        assertThat(temporary.resolve("internal/link")).exists();
    }
}
